package org.hotline.ticket.ticket;

/** How urgent a ticket is; the later the more. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
