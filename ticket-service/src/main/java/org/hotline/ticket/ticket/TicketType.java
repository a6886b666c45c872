package org.hotline.ticket.ticket;

/** What kind of matter a ticket is about. */
public enum TicketType {
    INCIDENT,
    REQUEST,
    QUESTION,
    COMPLAINT,
    BILLING,
    LEGAL
}
