package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/** The ticket never was a customer's matter. */
@EventType("org.hotline.ticket.marked-spam.v1")
public record TicketMarkedSpam(UUID eventId, Instant occurredAt, Instant recordedAt, TicketSnapshot ticket)
        implements TicketFact {}
