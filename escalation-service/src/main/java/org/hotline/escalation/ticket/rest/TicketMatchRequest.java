package org.hotline.escalation.ticket.rest;

import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.TicketMatch;
import org.jspecify.annotations.Nullable;

/** Which tickets something is to be meant for: those that have every value that is given. */
public record TicketMatchRequest(
        TicketMatch.@Nullable Priority priority,
        TicketMatch.@Nullable Channel channel,
        TicketMatch.@Nullable Type type,
        @Nullable @Size(max = 100) String category,
        @Nullable @Size(max = 320) String account,
        @Nullable @Size(max = 60) String team,
        @Nullable Level level) {

    /** All tickets, when nothing is given. */
    public static TicketMatch matchOf(@Nullable TicketMatchRequest request) {
        return request == null ? TicketMatch.ALL : request.toMatch();
    }

    /** The team that it names, if any. */
    public static Stream<String> teamOf(@Nullable TicketMatchRequest request) {
        return request == null ? Stream.empty() : Stream.ofNullable(request.team);
    }

    private TicketMatch toMatch() {
        return new TicketMatch(priority, channel, type, category, account, team, level);
    }
}
