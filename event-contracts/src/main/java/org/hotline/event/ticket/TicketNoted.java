package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/** A note was left that only we see. */
@EventType("org.hotline.ticket.noted.v1")
public record TicketNoted(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        TicketSnapshot ticket,
        UUID messageId,
        @Nullable UUID author)
        implements TicketFact {}
