package org.hotline.kit.test.history;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is asked about.
 *
 * @param window how long a return counts against a first contact
 * @param target seconds within which a call should be answered
 * @param byOperator everybody's own share is asked for
 */
public record FiguresCriteria(
        Instant from,
        Instant to,
        Instant asOf,
        boolean cohort,
        Duration window,
        int target,
        String policy,
        boolean includeMerged,
        boolean byOperator) {

    public static FiguresCriteria of(Instant from, Instant to, Instant asOf) {
        return new FiguresCriteria(from, to, asOf, false, Duration.ofDays(7), 20, "EXCLUDE_SHORT", false, false);
    }

    public FiguresCriteria byOperators() {
        return new FiguresCriteria(from, to, asOf, cohort, window, target, policy, includeMerged, true);
    }

    boolean knows(@Nullable Instant when) {
        return when != null && !when.isAfter(asOf);
    }

    /** It, as far as it is known. */
    @Nullable
    Instant known(@Nullable Instant when) {
        return knows(when) ? when : null;
    }

    boolean within(@Nullable Instant when, Instant start, Duration length) {
        return when != null && when.isAfter(start) && !when.isAfter(start.plus(length)) && knows(when);
    }
}
