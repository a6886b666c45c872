package org.hotline.event;

/** A line of support. */
public enum SupportLevel {
    FIRST,
    SECOND,
    THIRD,
    /** A value from a newer writer. */
    UNKNOWN
}
