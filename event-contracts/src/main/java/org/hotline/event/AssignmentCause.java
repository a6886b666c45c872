package org.hotline.event;

/** Why a ticket went to a team or an operator. */
public enum AssignmentCause {
    DISPATCH,
    MANUAL,
    TRANSFER,
    ESCALATION,
    RETURN,
    /** A value from a newer writer. */
    UNKNOWN
}
