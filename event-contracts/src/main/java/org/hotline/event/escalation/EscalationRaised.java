package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A ticket was sent to more expertise or more authority; it waits there from now on.
 *
 * @param kind FUNCTIONAL (more expertise) or HIERARCHICAL (more authority)
 * @param cause MANUAL, SLA or RULE
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
        String kind,
        String fromLevel,
        String toLevel,
        String fromTeam,
        String toTeam,
        String cause,
        @Nullable String rule,
        @Nullable UUID requestedBy,
        int episode)
        implements EscalationEvent {}
