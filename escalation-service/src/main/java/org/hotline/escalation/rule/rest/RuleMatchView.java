package org.hotline.escalation.rule.rest;

import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.TicketMatch;
import org.jspecify.annotations.Nullable;

/** Which tickets a rule is meant for: those that have every value that is not null. */
record RuleMatchView(
        TicketMatch.@Nullable Priority priority,
        TicketMatch.@Nullable Channel channel,
        TicketMatch.@Nullable Type type,
        @Nullable String category,
        @Nullable String account,
        @Nullable String team,
        @Nullable Level level) {

    static RuleMatchView of(TicketMatch match) {
        return new RuleMatchView(
                match.priority(),
                match.channel(),
                match.type(),
                match.category(),
                match.account(),
                match.team(),
                match.level());
    }
}
