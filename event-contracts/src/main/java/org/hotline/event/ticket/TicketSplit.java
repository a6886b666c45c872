package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * A second matter in the ticket became a ticket of its own.
 *
 * @param into the new ticket
 */
@EventType("org.hotline.ticket.split.v1")
public record TicketSplit(UUID eventId, Instant occurredAt, Instant recordedAt, TicketSnapshot ticket, UUID into)
        implements TicketFact {}
