package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * Somebody took the escalated ticket.
 *
 * @param kind FUNCTIONAL (more expertise) or HIERARCHICAL (more authority)
 * @param acceptedBy who took it
 */
@EventType("org.hotline.escalation.accepted.v1")
public record EscalationAccepted(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID ticketId,
        UUID escalationId,
        String kind,
        String fromLevel,
        String toLevel,
        String fromTeam,
        String toTeam,
        UUID acceptedBy)
        implements EscalationEvent {}
