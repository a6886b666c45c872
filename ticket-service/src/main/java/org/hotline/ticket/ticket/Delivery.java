package org.hotline.ticket.ticket;

/** How far a reply got. */
public enum Delivery {
    QUEUED,
    DELIVERED,
    DEFERRED,
    BOUNCED
}
