package org.hotline.ticket.ticket;

/** What kind of matter a ticket is about. */
public enum TicketType {
    INCIDENT,
    REQUEST,
    QUESTION,
    COMPLAINT,
    BILLING,
    LEGAL;

    /** The same on the wire. */
    public org.hotline.event.TicketType published() {
        return org.hotline.event.TicketType.valueOf(name());
    }
}
