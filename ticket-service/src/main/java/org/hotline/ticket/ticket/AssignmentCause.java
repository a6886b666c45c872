package org.hotline.ticket.ticket;

/** Why a ticket went to somebody. */
public enum AssignmentCause {
    DISPATCH,
    MANUAL,
    TRANSFER,
    ESCALATION,
    RETURN;

    /** The same on the wire. */
    public org.hotline.event.AssignmentCause published() {
        return org.hotline.event.AssignmentCause.valueOf(name());
    }
}
