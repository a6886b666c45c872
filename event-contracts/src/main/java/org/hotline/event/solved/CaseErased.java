package org.hotline.event.solved;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/** Nothing that was said in the ticket is kept any more, in none of its episodes. */
@EventType("org.hotline.solved.case-erased.v1")
public record CaseErased(UUID eventId, Instant occurredAt, Instant recordedAt, UUID ticketId) implements SolvedCase {

    @Override
    public UUID key() {
        return ticketId;
    }
}
