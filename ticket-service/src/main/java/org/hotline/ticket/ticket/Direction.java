package org.hotline.ticket.ticket;

/** Which way a message went. */
public enum Direction {
    INBOUND,
    OUTBOUND,
    INTERNAL
}
