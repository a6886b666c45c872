package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.hotline.event.SlaTarget;

/** A promise stopped running because somebody else has to act. */
@EventType("org.hotline.escalation.sla-clock-paused.v1")
public record SlaClockPaused(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID ticketId,
        UUID clockId,
        int episode,
        SlaTarget target)
        implements EscalationEvent {}
