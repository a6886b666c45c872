package org.hotline.event.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A second matter in the ticket became a ticket of its own; or what came by the talk of a ticket that was merged into this one goes
 * back to it, as the merge was taken back.
 *
 * @param into the new ticket, or the one that was merged
 * @param interactionIds what the customer said that belongs to that ticket from now on; none in old facts
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
