package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EscalationCause;
import org.hotline.event.EscalationKind;
import org.hotline.event.EventType;
import org.hotline.event.SupportLevel;
import org.jspecify.annotations.Nullable;

/**
 * A ticket was sent to more expertise or more authority; it waits there from now on.
 *
 * @param rule key of the rule that raised it
 * @param requestedBy the operator who asked
 */
@EventType("org.hotline.escalation.raised.v1")
public record EscalationRaised(
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
        EscalationCause cause,
        @Nullable String rule,
        @Nullable UUID requestedBy,
        int episode)
        implements EscalationEvent {}
