package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * A ticket of another system was taken over with its past; whatever was taken over of it before is told anew. Nothing of this
 * past happens now: nobody is written to, nothing is promised and nobody is given anything because of it.
 *
 * @param past all that happened to it elsewhere
 */
@EventType("org.hotline.ticket.imported.v1")
public record TicketImported(
        UUID eventId, Instant occurredAt, Instant recordedAt, TicketSnapshot ticket, TicketPast past)
        implements TicketFact {}
