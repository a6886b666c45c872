package org.hotline.door.board;

/** What there are several of behind a figure; one ticket may have more than one. */
public enum CountedThing {
    CONTACTS,
    TICKETS,
    REPLIES,
    RATINGS,
    PROMISES,
    CALLS,
    SURVEYS
}
