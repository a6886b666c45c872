package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Whoever escalated took it back; the ticket goes back.
 *
 * @param kind FUNCTIONAL (more expertise) or HIERARCHICAL (more authority)
 * @param withdrawnBy none when the ticket was solved or closed meanwhile
 * @param beforeAcceptance true when nobody had accepted it
 * @param secondsOpen from the request to the withdrawal
 */
@EventType("org.hotline.escalation.withdrawn.v1")
public record EscalationWithdrawn(
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
        @Nullable UUID withdrawnBy,
        boolean beforeAcceptance,
        long secondsOpen)
        implements EscalationEvent {}
