package org.hotline.escalation.ticket.rest;

import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.TicketMatch;
import org.jspecify.annotations.Nullable;

/** Which tickets something is meant for: those that have every value that is not null. */
public record TicketMatchView(
        TicketMatch.@Nullable Priority priority,
        TicketMatch.@Nullable Channel channel,
        TicketMatch.@Nullable Type type,
        @Nullable String category,
        @Nullable String account,
        @Nullable String team,
        @Nullable Level level) {

    public static TicketMatchView of(TicketMatch match) {
        return new TicketMatchView(
                match.priority(),
                match.channel(),
                match.type(),
                match.category(),
                match.account(),
                match.team(),
                match.level());
    }
}
