package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * The other side gave the ticket back with its findings.
 *
 * @param kind FUNCTIONAL (more expertise) or HIERARCHICAL (more authority)
 */
@EventType("org.hotline.escalation.handed-back.v1")
public record EscalationHandedBack(
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
        UUID handedBackBy)
        implements EscalationEvent {}
