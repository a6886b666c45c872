package org.hotline.ticket.ticket;

/** How two tickets belong together: the first came after, looks like, was split from or repeats the second. */
public enum LinkKind {
    FOLLOW_UP,
    RELATED,
    SPLIT,
    DUPLICATE
}
