package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * The other side said no; the ticket goes back.
 *
 * @param kind FUNCTIONAL (more expertise) or HIERARCHICAL (more authority)
 */
@EventType("org.hotline.escalation.declined.v1")
public record EscalationDeclined(
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
        UUID declinedBy)
        implements EscalationEvent {}
