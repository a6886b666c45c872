package org.hotline.ticket.dispatch.rest;

import java.time.Instant;
import java.util.UUID;
import org.hotline.ticket.dispatch.RoutingDecision;
import org.hotline.ticket.dispatch.RoutingOutcome;
import org.hotline.ticket.dispatch.RoutingReason;
import org.jspecify.annotations.Nullable;

/**
 * Why the ticket went to a team or an operator, and what became of that.
 *
 * @param operator who was chosen; null where a team was
 * @param rule what the rule was called that chose the team
 * @param grounds how things stood; null where a team was chosen
 * @param expiresAt until when the operator was asked
 * @param answeredAt when it was clear what became of that
 */
record RoutingDecisionView(
        UUID id,
        String team,
        @Nullable UUID operator,
        RoutingReason reason,
        RoutingOutcome outcome,
        @Nullable String rule,
        @Nullable RoutingGroundsView grounds,
        Instant decidedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant answeredAt) {

    static RoutingDecisionView of(RoutingDecision decision) {
        return new RoutingDecisionView(
                decision.id(),
                decision.team(),
                decision.operator(),
                decision.reason(),
                decision.outcome(),
                decision.rule(),
                decision.operator() == null ? null : RoutingGroundsView.of(decision.grounds()),
                decision.decidedAt(),
                decision.expiresAt(),
                decision.answeredAt());
    }
}
