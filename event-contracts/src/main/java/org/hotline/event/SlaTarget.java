package org.hotline.event;

/** What is promised to a customer. */
public enum SlaTarget {
    /** A first answer by a human. */
    FIRST_RESPONSE,
    /** A solution. */
    RESOLUTION,
    /** A value from a newer writer. */
    UNKNOWN
}
