package org.hotline.kit.test.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what there is of one ticket. */
abstract class Tally {

    final Matter matter;
    final Asking asking;
    private final List<Count> counts;

    Tally(Matter matter, Asking asking, List<Count> counts) {
        this.matter = matter;
        this.asking = asking;
        this.counts = counts;
    }

    void add(Instant at, boolean hit, Standing standing) {
        add(at, matter.excluded(), hit, null, standing);
    }

    void add(Instant at, @Nullable String excluded, boolean hit, @Nullable BigDecimal amount, Standing standing) {
        add(at, excluded, true, hit, amount, standing);
    }

    void add(
            Instant at,
            @Nullable String excluded,
            boolean base,
            boolean hit,
            @Nullable BigDecimal amount,
            Standing standing) {
        Instant placed = asking.cohort() ? matter.created : at;
        counts.add(new Count(matter.id, matter.id, placed, excluded, base, hit, amount, matter.whole(standing)));
    }

    static BigDecimal seconds(Instant from, Instant to) {
        return BigDecimal.valueOf(Duration.between(from, to).toNanos(), 9);
    }
}
