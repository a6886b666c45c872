package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.hotline.event.SlaTarget;

/**
 * A promise was kept; told anew when it turns out to have been kept at another moment.
 *
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
        SlaTarget target,
        long consumedSeconds)
        implements EscalationEvent {}
