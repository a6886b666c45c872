package org.hotline.event;

/** What is promised to a customer. */
public enum SlaTarget {
    /** A first answer by a human. */
    FIRST_RESPONSE,
    /** An answer by a human to what the customer wrote after the first one. */
    NEXT_RESPONSE,
    /** A solution. */
    RESOLUTION,
    /** A value from a newer writer. */
    UNKNOWN
}
