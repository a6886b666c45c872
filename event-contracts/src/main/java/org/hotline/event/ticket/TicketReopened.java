package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The matter was not solved after all; this begins the next episode.
 *
 * @param cause CUSTOMER or OPERATOR
 * @param interactionId what the customer sent
 */
@EventType("org.hotline.ticket.reopened.v1")
public record TicketReopened(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        TicketSnapshot ticket,
        String cause,
        @Nullable UUID interactionId)
        implements TicketFact {}
