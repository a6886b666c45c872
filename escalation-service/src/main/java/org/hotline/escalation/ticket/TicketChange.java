package org.hotline.escalation.ticket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a ticket, as far as promises and escalations care.
 *
 * @param ticket the ticket as it stood right after
 * @param at when it happened
 * @param unansweredSince since when the customer waits for an answer to what he wrote; none when he does not
 * @param call interaction id of the call that turned out to belong to the ticket
 */
public record TicketChange(
        ChangeKind kind,
        KnownTicket ticket,
        Instant at,
        @Nullable Instant unansweredSince,
        @Nullable UUID call) {

    /** The same for a ticket that was taken over then, if it was: what came before is reckoned from this change on. */
    TicketChange since(@Nullable Instant imported) {
        if (imported == null) {
            return this;
        }
        boolean before = unansweredSince != null && unansweredSince.isBefore(imported);
        KnownTicket ours = ticket.createdAt().isBefore(imported) ? ticket.begunAt(at) : ticket;
        return new TicketChange(kind, ours, at, before ? at : unansweredSince, call);
    }
}
