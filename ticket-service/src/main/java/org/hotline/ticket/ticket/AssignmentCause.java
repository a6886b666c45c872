package org.hotline.ticket.ticket;

/** Why a ticket went to somebody. */
public enum AssignmentCause {
    DISPATCH,
    MANUAL,
    TRANSFER,
    ESCALATION,
    RETURN
}
