package org.hotline.ticket.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.ticket.dispatch.TeamChooser;
import org.hotline.ticket.ticket.TicketTable;

/** Sets numbers aside for the tickets of a batch, and knows for which teams they are to wait. */
@ApplicationScoped
class TicketOpenerFactory {

    private final TicketTable numbers;
    private final TeamChooser teams;

    TicketOpenerFactory(TicketTable numbers, TeamChooser teams) {
        this.numbers = numbers;
        this.teams = teams;
    }

    TicketOpener forThose(List<IncomingMessage> batch) {
        List<String> wished = batch.stream()
                .flatMap(message -> Stream.ofNullable(message.wish().team()))
                .distinct()
                .toList();
        return new TicketOpener(numbers.newNumbers(batch.size()), teams.choices(wished));
    }

    /** Keeps why the tickets of a batch, which are kept, wait where they do. */
    void keepReasons(FiledBatch batch) {
        teams.keep(batch.chosen());
    }
}
