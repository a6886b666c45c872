package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * Two customers turned out to be one person.
 *
 * @param customerId who remains
 * @param mergedCustomerId who is the same person
 */
@EventType("org.hotline.ticket.customers-merged.v1")
public record CustomersMerged(
        UUID eventId, Instant occurredAt, Instant recordedAt, UUID customerId, UUID mergedCustomerId)
        implements TicketEvent {

    @Override
    public UUID key() {
        return customerId;
    }
}
