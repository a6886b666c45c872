package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.hotline.event.ReopenCause;
import org.jspecify.annotations.Nullable;

/**
 * The matter was not solved after all; this begins the next episode.
 *
 * @param interactionId what the customer sent
 */
@EventType("org.hotline.ticket.reopened.v1")
public record TicketReopened(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        TicketSnapshot ticket,
        ReopenCause cause,
        @Nullable UUID interactionId)
        implements TicketFact {}
