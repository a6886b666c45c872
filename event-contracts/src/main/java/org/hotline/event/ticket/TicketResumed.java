package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/** The wait is over. */
@EventType("org.hotline.ticket.resumed.v1")
public record TicketResumed(UUID eventId, Instant occurredAt, Instant recordedAt, TicketSnapshot ticket)
        implements TicketFact {}
