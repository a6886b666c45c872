package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EscalationKind;
import org.hotline.event.EventType;
import org.hotline.event.SupportLevel;

/** The other side gave the ticket back with its findings. */
@EventType("org.hotline.escalation.handed-back.v1")
public record EscalationHandedBack(
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
        UUID handedBackBy)
        implements EscalationEvent {}
