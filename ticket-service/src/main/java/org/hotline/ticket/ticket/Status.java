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

    /** What the wire means: where only newer writers let a ticket stand, somebody should work on it. */
    public static Status of(TicketStatus wire) {
        return switch (wire) {
            case NEW -> NEW;
            case OPEN, UNKNOWN -> OPEN;
            case PENDING -> PENDING;
            case ON_HOLD -> ON_HOLD;
            case RESOLVED -> RESOLVED;
            case CLOSED -> CLOSED;
        };
    }

    /** The same on the wire. */
    public TicketStatus published() {
        return TicketStatus.valueOf(name());
    }
}
