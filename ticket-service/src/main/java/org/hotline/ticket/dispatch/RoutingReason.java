package org.hotline.ticket.dispatch;

/** Why a ticket went where it went. */
public enum RoutingReason {
    /** A rule sends such matters to the team. */
    RULE,
    /** The operator had the ticket that it follows. */
    STICKY,
    LEAST_LOADED,
    LONGEST_IDLE
}
