package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.hotline.event.SlaTarget;

/**
 * A promise runs on.
 *
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
        SlaTarget target,
        Instant dueAt)
        implements EscalationEvent {}
