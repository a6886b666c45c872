package org.hotline.kpi.measure;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/** A stretch of a call, such as a hold, and whose it is if that was said. */
record CallStretch(Instant from, Instant to, @Nullable UUID operator) {

    /**
     * From each begin to the next end; what began and did not end lasts as long as the call.
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
                UUID operator = open.details() instanceof FactDetails.CallDetails call ? call.operator() : null;
                stretches.add(new CallStretch(open.occurredAt(), fact.occurredAt(), operator));
                open = null;
            }
        }
        return stretches;
    }

    private static boolean isEndOfCall(Fact fact, Fact open, @Nullable Instant endOfCall) {
        return fact.is(FactType.CALL_ENDED)
                && fact.occurredAt().equals(endOfCall)
                && fact.occurredAt().isAfter(open.occurredAt());
    }

    static BigDecimal seconds(List<CallStretch> stretches) {
        return CallSegments.seconds(stretches.stream()
                .map(stretch -> stretch.within(stretch.from, stretch.to))
                .reduce(Duration.ZERO, Duration::plus));
    }

    Duration within(Instant begin, Instant end) {
        Instant first = from.isBefore(begin) ? begin : from;
        Instant last = to.isAfter(end) ? end : to;
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }
}
