package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * A merge was taken back.
 *
 * @param from the ticket into which it had been merged
 */
@EventType("org.hotline.ticket.unmerged.v1")
public record TicketUnmerged(UUID eventId, Instant occurredAt, Instant recordedAt, TicketSnapshot ticket, UUID from)
        implements TicketFact {}
