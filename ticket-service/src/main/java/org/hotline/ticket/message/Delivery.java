package org.hotline.ticket.message;

/** How far a reply got. */
public enum Delivery {
    QUEUED,
    DELIVERED,
    DEFERRED,
    BOUNCED,
    /** It goes out later, and is no message before. */
    WAITING
}
