package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.hotline.event.SlaTarget;

/** A promise no longer applies (the ticket was merged or was spam). */
@EventType("org.hotline.escalation.sla-clock-cancelled.v1")
public record SlaClockCancelled(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID ticketId,
        UUID clockId,
        int episode,
        SlaTarget target)
        implements EscalationEvent {}
