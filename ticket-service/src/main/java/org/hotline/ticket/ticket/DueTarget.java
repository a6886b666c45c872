package org.hotline.ticket.ticket;

/** What is promised to customers by a time. */
public enum DueTarget {
    FIRST_RESPONSE,
    NEXT_RESPONSE,
    RESOLUTION
}
