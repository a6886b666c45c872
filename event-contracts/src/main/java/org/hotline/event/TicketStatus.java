package org.hotline.event;

/** How far a ticket is. */
public enum TicketStatus {
    NEW,
    OPEN,
    PENDING,
    ON_HOLD,
    RESOLVED,
    CLOSED,
    /** A value from a newer writer. */
    UNKNOWN
}
