package org.hotline.ticket.dispatch;

/** What became of a choice. */
public enum RoutingOutcome {
    /** Of a team: the ticket went into its queue. */
    CHOSEN,
    /** The operator got the ticket, without being asked. */
    GIVEN,
    /** The operator is asked, and has not answered. */
    OFFERED,
    ACCEPTED,
    DECLINED,
    /** The operator did not answer in time. */
    EXPIRED,
    /** The ticket went elsewhere, or the operator went. */
    WITHDRAWN
}
