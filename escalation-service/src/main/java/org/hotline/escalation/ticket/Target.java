package org.hotline.escalation.ticket;

import org.hotline.event.SlaTarget;

/** What can be promised to a customer. */
public enum Target {
    /** A first answer by a human. */
    FIRST_RESPONSE(TicketChange.ChangeKind.ANSWERED),
    /** An answer by a human to what the customer wrote after the first one. */
    NEXT_RESPONSE(TicketChange.ChangeKind.ANSWERED),
    /** A solution. */
    RESOLUTION(TicketChange.ChangeKind.RESOLVED);

    private final TicketChange.ChangeKind metBy;

    Target(TicketChange.ChangeKind metBy) {
        this.metBy = metBy;
    }

    /** What has to happen to the ticket. */
    public TicketChange.ChangeKind metBy() {
        return metBy;
    }

    /** The same on the wire. */
    public SlaTarget published() {
        return SlaTarget.valueOf(name());
    }
}
