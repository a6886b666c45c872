package org.hotline.ticket.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.team.TeamTable;
import org.hotline.ticket.ticket.TicketTable;

/** Sets numbers aside for the tickets of a batch, which wait for the first line, or the team that their mailbox wants. */
@ApplicationScoped
class TicketOpenerFactory {

    private final TicketTable numbers;
    private final TeamTable teams;

    TicketOpenerFactory(TicketTable numbers, TeamTable teams) {
        this.numbers = numbers;
        this.teams = teams;
    }

    TicketOpener forThose(List<IncomingMessage> batch) {
        Set<String> queues = batch.stream()
                .flatMap(message -> Stream.ofNullable(message.wish().team()))
                .collect(Collectors.toSet());
        queues.add(Team.FIRST_LINE);
        return new TicketOpener(numbers.newNumbers(batch.size()), teams.find(queues));
    }
}
