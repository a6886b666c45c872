package org.hotline.ticket.team;

/** A line of support. */
public enum Level {
    FIRST,
    SECOND,
    THIRD
}
