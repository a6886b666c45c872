package org.hotline.ticket.proposal;

/** What somebody made of a proposal. */
public enum ProposalOutcome {
    /** The ticket says it now. */
    ACCEPTED,
    /** It is not proposed for the ticket again. */
    REFUSED
}
