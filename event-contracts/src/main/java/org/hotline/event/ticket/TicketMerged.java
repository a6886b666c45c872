package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * The ticket turned out to be the same matter as another one.
 *
 * @param into the ticket that goes on
 */
@EventType("org.hotline.ticket.merged.v1")
public record TicketMerged(UUID eventId, Instant occurredAt, Instant recordedAt, TicketSnapshot ticket, UUID into)
        implements TicketFact {}
