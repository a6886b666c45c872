package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/** Type, category, priority or language was set. */
@EventType("org.hotline.ticket.classified.v1")
public record TicketClassified(UUID eventId, Instant occurredAt, Instant recordedAt, TicketSnapshot ticket)
        implements TicketFact {}
