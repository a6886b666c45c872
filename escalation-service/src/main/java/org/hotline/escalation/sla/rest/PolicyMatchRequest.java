package org.hotline.escalation.sla.rest;

import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.TicketMatch;
import org.jspecify.annotations.Nullable;

/** Which tickets a policy is to be meant for: those that have every value that is given. */
record PolicyMatchRequest(
        TicketMatch.@Nullable Priority priority,
        TicketMatch.@Nullable Channel channel,
        TicketMatch.@Nullable Type type,
        @Nullable String category,
        @Nullable String account,
        @Nullable String team,
        @Nullable Level level) {

    TicketMatch toMatch() {
        return new TicketMatch(priority, channel, type, category, account, team, level);
    }

    /** All tickets, when nothing is given. */
    static TicketMatch matchOf(@Nullable PolicyMatchRequest request) {
        return request == null ? TicketMatch.ALL : request.toMatch();
    }
}
