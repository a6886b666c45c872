package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * A promise was broken at the moment it was due.
 *
 * @param target FIRST_RESPONSE, NEXT_RESPONSE or RESOLUTION
 * @param dueAt when it was due
 */
@EventType("org.hotline.escalation.sla-clock-breached.v1")
public record SlaClockBreached(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID ticketId,
        UUID clockId,
        int episode,
        String target,
        Instant dueAt)
        implements EscalationEvent {}
