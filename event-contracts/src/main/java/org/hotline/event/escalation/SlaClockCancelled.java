package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * A promise no longer applies (the ticket was merged or was spam).
 *
 * @param target FIRST_RESPONSE, NEXT_RESPONSE or RESOLUTION
 */
@EventType("org.hotline.escalation.sla-clock-cancelled.v1")
public record SlaClockCancelled(
        UUID eventId, Instant occurredAt, Instant recordedAt, UUID ticketId, UUID clockId, int episode, String target)
        implements EscalationEvent {}
