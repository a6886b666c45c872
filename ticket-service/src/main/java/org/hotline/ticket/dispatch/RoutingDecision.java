package org.hotline.ticket.dispatch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a ticket went to a team or an operator, and what became of that.
 *
 * @param operator who was chosen; none where a team was
 * @param rule what the rule was called then, by which the team was chosen
 * @param expiresAt until when an operator is asked
 * @param answeredAt when it was clear what became of an offer
 */
public record RoutingDecision(
        UUID id,
        UUID ticketId,
        String team,
        @Nullable UUID operator,
        RoutingReason reason,
        RoutingOutcome outcome,
        @Nullable String rule,
        Grounds grounds,
        Instant decidedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant answeredAt) {

    /**
     * How things stood then; nothing of it where a team was chosen.
     *
     * @param ring number, from 0, of what was asked of operators
     * @param languageProficiency of the operator in the ticket's language
     * @param categoryProficiency in its category
     * @param fitting how many operators were free and could do what was asked
     * @param openTickets that the operator had
     * @param idleSince when the operator last got a ticket, or came
     */
    public record Grounds(
            @Nullable Integer ring,
            @Nullable Integer languageProficiency,
            @Nullable Integer categoryProficiency,
            @Nullable Integer fitting,
            @Nullable Integer openTickets,
            @Nullable Instant idleSince) {

        static final Grounds NONE = new Grounds(null, null, null, null, null, null);
    }
}
