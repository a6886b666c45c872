package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EscalationKind;
import org.hotline.event.EventType;
import org.hotline.event.SupportLevel;
import org.jspecify.annotations.Nullable;

/**
 * Whoever escalated took it back; the ticket goes back.
 *
 * @param withdrawnBy none when the ticket was solved or closed meanwhile
 * @param beforeAcceptance true when nobody had accepted it
 * @param secondsOpen from the request to the withdrawal
 * @param withTicket true when nobody took it back, but the ticket was merged into another or was no customer's matter
 */
@EventType("org.hotline.escalation.withdrawn.v1")
public record EscalationWithdrawn(
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
        @Nullable UUID withdrawnBy,
        boolean beforeAcceptance,
        long secondsOpen,
        @Nullable Boolean withTicket)
        implements EscalationEvent {}
