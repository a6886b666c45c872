package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * A promise stopped running because somebody else has to act.
 *
 * @param target FIRST_RESPONSE, NEXT_RESPONSE or RESOLUTION
 */
@EventType("org.hotline.escalation.sla-clock-paused.v1")
public record SlaClockPaused(
        UUID eventId, Instant occurredAt, Instant recordedAt, UUID ticketId, UUID clockId, int episode, String target)
        implements EscalationEvent {}
