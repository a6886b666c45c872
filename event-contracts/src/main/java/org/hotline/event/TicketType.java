package org.hotline.event;

/** What kind of matter a ticket is. */
public enum TicketType {
    INCIDENT,
    REQUEST,
    QUESTION,
    COMPLAINT,
    BILLING,
    LEGAL,
    /** A value from a newer writer. */
    UNKNOWN
}
