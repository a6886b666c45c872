package org.hotline.gateway.interaction;

import java.time.Instant;
import java.util.UUID;

/** What is heard from a ticket: each time also which team has it. */
public sealed interface TicketNews {

    UUID ticketId();

    String team();

    /** A team has the ticket now. */
    record AtTeam(UUID ticketId, String team) implements TicketNews {}

    /** An interaction became part of the ticket. */
    record Filed(UUID ticketId, String team, String ticketNumber, UUID interactionId, Instant filedAt)
            implements TicketNews {}

    /** The ticket goes on in another one. */
    record Merged(UUID ticketId, String team, UUID into) implements TicketNews {}

    /** It no longer does. */
    record Unmerged(UUID ticketId, String team) implements TicketNews {}
}
