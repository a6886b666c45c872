package org.hotline.kit.test.history;

import java.time.Instant;
import java.util.List;

/** Which promises were kept. */
final class PromiseFigures extends TicketFigures {

    PromiseFigures(RecordedTicket ticket, FiguresCriteria criteria, List<Count> counts) {
        super(ticket, criteria, counts);
    }

    void count() {
        for (RecordedPromise promise : ticket.promises) {
            boolean paused = criteria.knows(promise.pausedAt) && !criteria.knows(promise.resumedAt);
            Instant broken = criteria.known(promise.breachedAt);
            Instant met = criteria.known(promise.metAt);
            boolean cancelled = criteria.knows(promise.cancelledAt);
            boolean overdue = !paused && !cancelled && promise.dueAt.isBefore(criteria.asOf());
            Instant decided = broken != null ? broken : met != null ? met : overdue ? promise.dueAt : null;
            if (decided != null) {
                String excluded = ticket.excluded();
                boolean merged = "DUPLICATE_MERGED".equals(excluded) && criteria.includeMerged();
                add(decided, merged ? null : excluded, decided.equals(met), null, promise.state);
            }
        }
    }
}
