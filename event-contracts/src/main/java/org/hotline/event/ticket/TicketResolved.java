package org.hotline.event.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * We think that the matter is solved; this ends the episode.
 *
 * @param resolvedBy who solved it
 * @param wrapUpCode how it ended, in the words of the house
 * @param handlingSeconds active working time as stated by whoever solved it
 * @param articleIds articles that helped
 * @param firstLevelCapable for a ticket solved above first level: whether first level could have done it
 */
@EventType("org.hotline.ticket.resolved.v1")
public record TicketResolved(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        TicketSnapshot ticket,
        UUID resolvedBy,
        @Nullable String wrapUpCode,
        @Nullable Integer handlingSeconds,
        List<UUID> articleIds,
        @Nullable Boolean firstLevelCapable)
        implements TicketFact {}
