package org.hotline.ticket.proposal;

/**
 * What became of proposals of one attribute.
 *
 * @param shown those that somebody was shown, for each ticket and value once
 * @param accepted of these
 * @param refused of these
 */
public record ProposalCount(ProposalAttribute attribute, long shown, long accepted, long refused) {}
