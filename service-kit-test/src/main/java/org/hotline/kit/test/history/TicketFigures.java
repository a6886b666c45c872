package org.hotline.kit.test.history;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what there is of one ticket. */
abstract class TicketFigures {

    final RecordedTicket ticket;
    final FiguresCriteria criteria;
    private final List<Count> counts;

    TicketFigures(RecordedTicket ticket, FiguresCriteria criteria, List<Count> counts) {
        this.ticket = ticket;
        this.criteria = criteria;
        this.counts = counts;
    }

    void add(Instant at, boolean hit, RecordedState state) {
        add(at, ticket.excluded(), hit, null, state);
    }

    void add(Instant at, @Nullable String excluded, boolean hit, @Nullable BigDecimal amount, RecordedState state) {
        add(at, excluded, true, hit, amount, state);
    }

    void add(
            Instant at,
            @Nullable String excluded,
            boolean base,
            boolean hit,
            @Nullable BigDecimal amount,
            RecordedState state) {
        Instant placed = criteria.cohort() ? ticket.created : at;
        counts.add(new Count(ticket.id, ticket.id, placed, excluded, base, hit, amount, ticket.whole(state)));
    }

    static BigDecimal seconds(Instant from, Instant to) {
        return BigDecimal.valueOf(Duration.between(from, to).toNanos(), 9);
    }
}
