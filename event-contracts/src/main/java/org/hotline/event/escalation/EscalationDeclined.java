package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EscalationKind;
import org.hotline.event.EventType;
import org.hotline.event.SupportLevel;

/** The other side said no; the ticket goes back. */
@EventType("org.hotline.escalation.declined.v1")
public record EscalationDeclined(
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
        UUID declinedBy)
        implements EscalationEvent {}
