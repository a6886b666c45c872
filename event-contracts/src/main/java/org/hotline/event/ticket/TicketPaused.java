package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/** The ticket waits: its status is PENDING (for the customer) or ON_HOLD (for a third party). */
@EventType("org.hotline.ticket.paused.v1")
public record TicketPaused(UUID eventId, Instant occurredAt, Instant recordedAt, TicketSnapshot ticket)
        implements TicketFact {}
