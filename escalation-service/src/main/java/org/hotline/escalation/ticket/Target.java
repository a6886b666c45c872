package org.hotline.escalation.ticket;

import org.hotline.event.SlaTarget;

/** What can be promised to a customer. */
public enum Target {
    /** A first answer by a human. */
    FIRST_RESPONSE(TicketChange.Kind.ANSWERED),
    /** A solution. */
    RESOLUTION(TicketChange.Kind.RESOLVED);

    private final TicketChange.Kind metBy;

    Target(TicketChange.Kind metBy) {
        this.metBy = metBy;
    }

    /** What has to happen to the ticket. */
    public TicketChange.Kind metBy() {
        return metBy;
    }

    /** The same on the wire. */
    public SlaTarget published() {
        return SlaTarget.valueOf(name());
    }
}
