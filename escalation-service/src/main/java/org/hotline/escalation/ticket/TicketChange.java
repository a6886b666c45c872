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
 * @param brought the ticket in which what came to this one had been said, if it was another one
 * @param call interaction id of the call that turned out to belong to the ticket
 */
public record TicketChange(
        ChangeKind kind,
        KnownTicket ticket,
        Instant at,
        @Nullable Instant unansweredSince,
        @Nullable UUID brought,
        @Nullable UUID call) {

    /** Of what was said in no other ticket. */
    public TicketChange(
            ChangeKind kind, KnownTicket ticket, Instant at, @Nullable Instant unansweredSince, @Nullable UUID call) {
        this(kind, ticket, at, unansweredSince, null, call);
    }

    /** The same for a ticket that was taken over then, if it was: for what came before only that the customer writes again counts. */
    TicketChange since(@Nullable Instant imported) {
        if (imported == null) {
            return this;
        }
        boolean before = unansweredSince != null && unansweredSince.isBefore(imported);
        boolean again = kind == ChangeKind.ASKED || kind == ChangeKind.REOPENED;
        KnownTicket ours = ticket.createdAt().isBefore(imported) ? ticket.begunAt(at) : ticket;
        return new TicketChange(
                before && kind == ChangeKind.OPENED ? ChangeKind.OTHER : kind,
                ours,
                at,
                before ? (again ? at : null) : unansweredSince,
                brought,
                call);
    }
}
