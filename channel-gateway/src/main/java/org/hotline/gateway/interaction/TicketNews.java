package org.hotline.gateway.interaction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is heard of tickets and of those whose they are. */
public sealed interface TicketNews {

    /** What is heard from a ticket: each time also which team has it. */
    sealed interface OfTicket extends TicketNews {

        UUID ticketId();

        String team();
    }

    /** Of the customer nothing is to be kept. */
    record ErasedCustomer(UUID customerId) implements TicketNews {}

    /** The customer is the same person as another one, whose tickets are theirs from then on. */
    record SameCustomer(UUID customerId, UUID into) implements TicketNews {}

    /** A team has the ticket now. */
    record AtTeam(UUID ticketId, String team) implements OfTicket {}

    /**
     * An interaction became part of the ticket.
     *
     * @param customerId whose ticket it is
     * @param saidBy who said it, or to whom we did, if that is told
     */
    record Filed(
            UUID ticketId,
            String team,
            String ticketNumber,
            UUID customerId,
            UUID conversationId,
            UUID interactionId,
            Instant filedAt,
            @Nullable UUID saidBy)
            implements OfTicket {}

    /** The ticket goes on in another one. */
    record Merged(UUID ticketId, String team, UUID into) implements OfTicket {}

    /** It no longer does. */
    record Unmerged(UUID ticketId, String team) implements OfTicket {}
}
