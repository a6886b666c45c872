package org.hotline.ticket.filing;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.team.TeamTable;
import org.hotline.ticket.ticket.TicketTable;

/** Sets numbers aside for the tickets of a batch, which wait for the first line. */
@ApplicationScoped
class TicketOpenerFactory {

    private final TicketTable numbers;
    private final TeamTable teams;

    TicketOpenerFactory(TicketTable numbers, TeamTable teams) {
        this.numbers = numbers;
        this.teams = teams;
    }

    TicketOpener forAtMost(int tickets) {
        return new TicketOpener(
                numbers.newNumbers(tickets), teams.find(Team.FIRST_LINE).orElseThrow());
    }
}
