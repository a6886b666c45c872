package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EscalationKind;
import org.hotline.event.SupportLevel;
import org.jspecify.annotations.Nullable;

/**
 * In another system, somebody sent a ticket to more expertise or more authority.
 *
 * @param eventId identity of the fact
 * @param requestedBy who asked, if that is known
 */
public record PastEscalation(
        UUID eventId,
        Instant occurredAt,
        UUID escalationId,
        EscalationKind kind,
        SupportLevel fromLevel,
        SupportLevel toLevel,
        String fromTeam,
        String toTeam,
        @Nullable UUID requestedBy,
        int episode) {}
