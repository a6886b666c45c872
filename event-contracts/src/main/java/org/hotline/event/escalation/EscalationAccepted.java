package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EscalationKind;
import org.hotline.event.EventType;
import org.hotline.event.SupportLevel;

/**
 * Somebody took the escalated ticket.
 *
 * @param acceptedBy who took it
 */
@EventType("org.hotline.escalation.accepted.v1")
public record EscalationAccepted(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID ticketId,
        UUID escalationId,
        EscalationKind kind,
        SupportLevel fromLevel,
        SupportLevel toLevel,
        String fromTeam,
        String toTeam,
        UUID acceptedBy)
        implements EscalationEvent {}
