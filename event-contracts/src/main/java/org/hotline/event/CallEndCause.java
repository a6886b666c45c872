package org.hotline.event;

/** Why a call ended. */
public enum CallEndCause {
    NORMAL_CLEARING,
    BUSY,
    CANCEL,
    NO_ANSWER,
    CONGESTION,
    NOT_FOUND,
    FORWARDED,
    /** A value from a newer writer. */
    UNKNOWN
}
