package org.hotline.ticket.ticket;

import org.hotline.event.TicketPriority;

/** How urgent a ticket is; the later the more. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT;

    /** The same on the wire. */
    public TicketPriority published() {
        return TicketPriority.valueOf(name());
    }
}
