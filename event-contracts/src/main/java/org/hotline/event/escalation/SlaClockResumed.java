package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * A promise runs on.
 *
 * @param target FIRST_RESPONSE, NEXT_RESPONSE or RESOLUTION
 * @param dueAt the new due time
 */
@EventType("org.hotline.escalation.sla-clock-resumed.v1")
public record SlaClockResumed(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID ticketId,
        UUID clockId,
        int episode,
        String target,
        Instant dueAt)
        implements EscalationEvent {}
