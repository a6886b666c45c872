package org.hotline.ticket.ticket;

/** Why a ticket is final. */
public enum ClosureReason {
    SOLVED,
    DUPLICATE,
    SPAM,
    ABANDONED
}
