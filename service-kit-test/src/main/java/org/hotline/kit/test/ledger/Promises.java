package org.hotline.kit.test.ledger;

import java.time.Instant;
import java.util.List;

/** Which promises were kept. */
final class Promises extends Tally {

    Promises(Matter matter, Asking asking, List<Count> counts) {
        super(matter, asking, counts);
    }

    void count() {
        for (Promised promise : matter.promises) {
            boolean paused = asking.knows(promise.pausedAt) && !asking.knows(promise.resumedAt);
            Instant broken = asking.known(promise.breachedAt);
            Instant met = asking.known(promise.metAt);
            boolean cancelled = asking.knows(promise.cancelledAt);
            boolean overdue = !paused && !cancelled && promise.dueAt.isBefore(asking.asOf());
            Instant decided = broken != null ? broken : met != null ? met : overdue ? promise.dueAt : null;
            if (decided != null) {
                String excluded = matter.excluded();
                boolean merged = "DUPLICATE_MERGED".equals(excluded) && asking.includeMerged();
                add(decided, merged ? null : excluded, decided.equals(met), null, promise.standing);
            }
        }
    }
}
