package org.hotline.ticket.proposal;

/** What of a ticket's classification is proposed. */
public enum ProposalAttribute {
    CATEGORY,
    PRIORITY,
    LANGUAGE
}
