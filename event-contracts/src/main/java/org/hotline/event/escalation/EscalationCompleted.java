package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * The escalated ticket was solved where it had been sent.
 *
 * @param kind FUNCTIONAL (more expertise) or HIERARCHICAL (more authority)
 */
@EventType("org.hotline.escalation.completed.v1")
public record EscalationCompleted(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID ticketId,
        UUID escalationId,
        String kind,
        String fromLevel,
        String toLevel,
        String fromTeam,
        String toTeam)
        implements EscalationEvent {}
