package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.ticket.team.Level;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a ticket, and how the ticket stood right after it.
 *
 * @param kind what happened, such as OPENED or ASSIGNED
 * @param cause why, as a code
 * @param reference the message, ticket or escalation that it is about
 */
public record TimelineEntry(
        UUID id,
        UUID ticketId,
        String kind,
        Actor actor,
        Snapshot snapshot,
        @Nullable String cause,
        @Nullable UUID reference,
        EventTime at) {

    /** How the ticket stood. */
    public record Snapshot(
            Status status,
            String team,
            Level level,
            @Nullable UUID operator) {

        static Snapshot of(Ticket ticket) {
            return new Snapshot(
                    ticket.status(),
                    ticket.assignment().team(),
                    ticket.assignment().level(),
                    ticket.assignment().operator());
        }
    }

    /** When it happened in the world. */
    public Instant occurredAt() {
        return at.occurredAt();
    }
}
