package org.hotline.ticket.message;

/** Which way a message went. */
public enum Direction {
    INBOUND,
    OUTBOUND,
    INTERNAL
}
