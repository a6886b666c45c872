package org.hotline.escalation.sla.rest;

import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.TicketMatch;
import org.jspecify.annotations.Nullable;

/** Which tickets a policy is meant for: those that have every value that is not null. */
record PolicyMatchView(
        TicketMatch.@Nullable Priority priority,
        TicketMatch.@Nullable Channel channel,
        TicketMatch.@Nullable Type type,
        @Nullable String category,
        @Nullable String account,
        @Nullable String team,
        @Nullable Level level) {

    static PolicyMatchView of(TicketMatch match) {
        return new PolicyMatchView(
                match.priority(),
                match.channel(),
                match.type(),
                match.category(),
                match.account(),
                match.team(),
                match.level());
    }
}
