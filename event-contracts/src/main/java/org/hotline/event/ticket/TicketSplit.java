package org.hotline.event.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A second matter in the ticket became a ticket of its own.
 *
 * @param into the new ticket
 * @param interactionIds what the customer said that belongs to the new ticket from now on; none in old facts
 */
@EventType("org.hotline.ticket.split.v1")
public record TicketSplit(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        TicketSnapshot ticket,
        UUID into,
        @Nullable List<UUID> interactionIds)
        implements TicketFact {}
