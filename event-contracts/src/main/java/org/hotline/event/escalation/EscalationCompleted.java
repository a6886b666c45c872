package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EscalationKind;
import org.hotline.event.EventType;
import org.hotline.event.SupportLevel;

/** The escalated ticket was solved where it had been sent. */
@EventType("org.hotline.escalation.completed.v1")
public record EscalationCompleted(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID ticketId,
        UUID escalationId,
        EscalationKind kind,
        SupportLevel fromLevel,
        SupportLevel toLevel,
        String fromTeam,
        String toTeam)
        implements EscalationEvent {}
