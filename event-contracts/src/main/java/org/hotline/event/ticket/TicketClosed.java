package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.ClosureReason;
import org.hotline.event.EventType;

/** The ticket is final. */
@EventType("org.hotline.ticket.closed.v1")
public record TicketClosed(
        UUID eventId, Instant occurredAt, Instant recordedAt, TicketSnapshot ticket, ClosureReason reason)
        implements TicketFact {}
