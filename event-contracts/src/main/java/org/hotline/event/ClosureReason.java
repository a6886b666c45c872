package org.hotline.event;

/** Why a ticket is final. */
public enum ClosureReason {
    SOLVED,
    DUPLICATE,
    SPAM,
    ABANDONED,
    /** A value from a newer writer. */
    UNKNOWN
}
