package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/** All personal data of a customer was erased; numbers stay as they are. */
@EventType("org.hotline.ticket.customer-erased.v1")
public record CustomerErased(UUID eventId, Instant occurredAt, Instant recordedAt, UUID customerId)
        implements TicketEvent {

    @Override
    public UUID key() {
        return customerId;
    }
}
