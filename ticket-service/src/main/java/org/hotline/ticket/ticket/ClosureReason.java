package org.hotline.ticket.ticket;

/** Why a ticket is final. */
public enum ClosureReason {
    SOLVED,
    DUPLICATE,
    SPAM,
    ABANDONED;

    /** The same on the wire. */
    public org.hotline.event.ClosureReason published() {
        return org.hotline.event.ClosureReason.valueOf(name());
    }
}
