package org.hotline.event;

/** Who began the contact that made a ticket. */
public enum TicketOrigin {
    CUSTOMER,
    /** One of ours. */
    OPERATOR,
    /** A value from a newer writer. */
    UNKNOWN
}
