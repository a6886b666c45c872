package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * A promise was kept.
 *
 * @param target FIRST_RESPONSE, NEXT_RESPONSE or RESOLUTION
 * @param consumedSeconds business seconds used
 */
@EventType("org.hotline.escalation.sla-clock-met.v1")
public record SlaClockMet(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID ticketId,
        UUID clockId,
        int episode,
        String target,
        long consumedSeconds)
        implements EscalationEvent {}
