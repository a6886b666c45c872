package org.hotline.event;

/** How urgent a ticket is. */
public enum TicketPriority {
    LOW,
    NORMAL,
    HIGH,
    URGENT,
    /** A value from a newer writer. */
    UNKNOWN
}
