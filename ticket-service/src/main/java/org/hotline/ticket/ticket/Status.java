package org.hotline.ticket.ticket;

import java.util.Set;
import org.hotline.event.TicketStatus;

/** Where a ticket stands in its lifecycle. */
public enum Status {
    /** Nobody has taken it yet. */
    NEW,
    /** Somebody works on it, or should. */
    OPEN,
    /** Waits for the customer. */
    PENDING,
    /** Waits for a third party. */
    ON_HOLD,
    /** We think that it is solved. */
    RESOLVED,
    /** Final. */
    CLOSED;

    /** Whether the one may follow on the other. */
    public boolean canBecome(Status next) {
        return (switch (this) {
                    case NEW -> Set.of(OPEN, PENDING, ON_HOLD, RESOLVED, CLOSED);
                    case OPEN -> Set.of(PENDING, ON_HOLD, RESOLVED, CLOSED);
                    case PENDING -> Set.of(OPEN, ON_HOLD, RESOLVED, CLOSED);
                    case ON_HOLD -> Set.of(OPEN, PENDING, RESOLVED, CLOSED);
                    case RESOLVED -> Set.of(OPEN, CLOSED);
                    case CLOSED -> Set.<Status>of();
                })
                .contains(next);
    }

    /** Whether work is left to do. */
    public boolean isUnsolved() {
        return this != RESOLVED && this != CLOSED;
    }

    /** The same on the wire. */
    public TicketStatus published() {
        return TicketStatus.valueOf(name());
    }
}
