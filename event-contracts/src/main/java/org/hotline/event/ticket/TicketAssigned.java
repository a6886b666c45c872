package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.AssignmentCause;
import org.hotline.event.EventType;
import org.hotline.event.SupportLevel;
import org.jspecify.annotations.Nullable;

/**
 * The ticket went to a team, and to an operator of it if taken.
 *
 * @param previousTeam the team that had it before
 * @param previousLevel its level before
 * @param previousOperator who had it before
 * @param escalationId the escalation that moved it
 */
@EventType("org.hotline.ticket.assigned.v1")
public record TicketAssigned(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        TicketSnapshot ticket,
        @Nullable String previousTeam,
        @Nullable SupportLevel previousLevel,
        @Nullable UUID previousOperator,
        AssignmentCause cause,
        @Nullable UUID escalationId)
        implements TicketFact {}
