package org.hotline.escalation.ticket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a ticket, as far as promises and escalations care.
 *
 * @param ticket the ticket as it stood right after
 * @param at when it happened
 * @param call interaction id of the call that turned out to belong to the ticket
 */
public record TicketChange(
        ChangeKind kind,
        KnownTicket ticket,
        Instant at,
        @Nullable UUID call) {

    public TicketChange(ChangeKind kind, KnownTicket ticket, Instant at) {
        this(kind, ticket, at, null);
    }

    /** What happened. */
    public enum ChangeKind {
        /** A customer came to us. */
        OPENED,
        /** We came to the customer: a solution is owed, a first answer is not. */
        BEGUN,
        ANSWERED,
        PAUSED,
        RESUMED,
        RESOLVED,
        REOPENED,
        CLOSED,
        /** It was merged into another one, or never was a matter: nothing is promised any more. */
        WITHDRAWN,
        /** The merge was taken back. */
        RESTORED,
        OTHER;

        /** Whether nobody works on the ticket afterwards. */
        public boolean ends() {
            return this == RESOLVED || this == CLOSED || this == WITHDRAWN;
        }
    }
}
