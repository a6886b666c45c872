package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.hotline.event.SlaTarget;

/**
 * A promise was broken at the moment it was due.
 *
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
        SlaTarget target,
        Instant dueAt)
        implements EscalationEvent {}
