package org.hotline.kpi.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/** A stretch of a call, such as a hold, and whose it is if that was said. */
record CallStretch(Instant from, Instant to, @Nullable UUID operator) {

    /**
     * From each begin to the next end; what began and did not end lasts as long as the call, or the part of it that is looked at.
     *
     * @param facts of one call, by time
     */
    static List<CallStretch> of(List<Fact> facts, FactType begin, FactType end, @Nullable Instant endOfCall) {
        List<CallStretch> stretches = new ArrayList<>();
        Fact open = null;
        for (Fact fact : facts) {
            if (fact.is(begin) && open == null) {
                open = fact;
            } else if (open != null && (fact.is(end) || isEndOfCall(fact, open, endOfCall))) {
                stretches.add(between(open, fact.occurredAt()));
                open = null;
            }
        }
        if (open != null && endOfCall != null && endOfCall.isAfter(open.occurredAt())) {
            stretches.add(between(open, endOfCall));
        }
        return stretches;
    }

    private static CallStretch between(Fact begin, Instant end) {
        UUID operator = begin.details() instanceof FactDetails.CallDetails call ? call.operator() : null;
        return new CallStretch(begin.occurredAt(), end, operator);
    }

    private static boolean isEndOfCall(Fact fact, Fact open, @Nullable Instant endOfCall) {
        return fact.is(FactType.CALL_ENDED)
                && fact.occurredAt().equals(endOfCall)
                && fact.occurredAt().isAfter(open.occurredAt());
    }

    static Duration total(List<CallStretch> stretches) {
        return stretches.stream().map(CallStretch::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** When the last of them is over. */
    static @Nullable Instant end(List<CallStretch> stretches) {
        return stretches.stream()
                .map(CallStretch::to)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    Duration length() {
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }
}
