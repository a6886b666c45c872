package org.hotline.escalation.ticket;

import org.hotline.event.SlaTarget;

/** What can be promised to a customer. */
public enum Target {
    /** A first answer by a human. */
    FIRST_RESPONSE(ChangeKind.ANSWERED),
    /** An answer by a human to what the customer wrote after the first one. */
    NEXT_RESPONSE(ChangeKind.ANSWERED),
    /** A solution. */
    RESOLUTION(ChangeKind.RESOLVED);

    private final ChangeKind metBy;

    Target(ChangeKind metBy) {
        this.metBy = metBy;
    }

    /** What has to happen to the ticket. */
    public ChangeKind metBy() {
        return metBy;
    }

    /** The same on the wire. */
    public SlaTarget published() {
        return SlaTarget.valueOf(name());
    }
}
