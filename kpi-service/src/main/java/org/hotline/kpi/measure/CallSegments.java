package org.hotline.kpi.measure;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Who had a call, one after the other: whoever answers has it until somebody else does, or until it is transferred. */
final class CallSegments {

    private final List<Segment> segments = new ArrayList<>();

    /** Since when somebody has it; nobody is known where the telephone system named nobody. */
    private record Segment(@Nullable UUID operator, Instant from) {}

    private static final class Times {

        private Duration talk = Duration.ZERO;
        private Duration hold = Duration.ZERO;
        private Duration wrap = Duration.ZERO;
    }

    /** @param facts of one call, by time */
    CallSegments(List<Fact> facts) {
        boolean named = true;
        for (Fact fact : facts) {
            UUID operator = fact.details() instanceof FactDetails.CallDetails call ? call.operator() : null;
            if (fact.is(FactType.CALL_TRANSFERRED) && !segments.isEmpty()) {
                named = change(operator, fact.occurredAt());
            } else if (fact.is(FactType.CALL_CONNECTED)) {
                named = connect(operator, fact.occurredAt(), named);
            }
        }
    }

    private boolean change(@Nullable UUID operator, Instant at) {
        Segment last = segments.get(segments.size() - 1);
        if (!new Segment(operator, at).equals(last) && (operator == null || !operator.equals(last.operator))) {
            segments.add(new Segment(operator, at));
        }
        return operator != null;
    }

    private boolean connect(@Nullable UUID operator, Instant at, boolean named) {
        if (segments.isEmpty()) {
            segments.add(new Segment(operator, at));
        } else if (!named && operator != null) {
            Segment last = segments.remove(segments.size() - 1);
            segments.add(new Segment(operator, last.from));
        } else if (operator != null) {
            return change(operator, at);
        }
        return true;
    }

    /** How often it was handed on. */
    int transfers() {
        return Math.max(0, segments.size() - 1);
    }

    List<Measure> measures(UUID interactionId, Instant end, List<CallStretch> holds, List<CallStretch> wrapUps) {
        Map<Optional<UUID>, Times> times = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            Instant to = i + 1 < segments.size() ? segments.get(i + 1).from : end;
            Duration held =
                    holds.stream().map(hold -> hold.within(segment.from, to)).reduce(Duration.ZERO, Duration::plus);
            Times own = of(times, segment.operator);
            own.hold = own.hold.plus(held);
            own.talk = own.talk
                    .plus(to.isAfter(segment.from) ? Duration.between(segment.from, to) : Duration.ZERO)
                    .minus(held);
        }
        for (CallStretch wrapUp : wrapUps) {
            Times own = of(times, wrapUp.operator() == null ? at(wrapUp.from()) : wrapUp.operator());
            own.wrap = own.wrap.plus(wrapUp.within(wrapUp.from(), wrapUp.to()));
        }
        List<Measure> measures = new ArrayList<>();
        if (times.keySet().equals(Set.of(Optional.empty()))) {
            return measures; // whose it is, only the ticket can tell
        }
        times.forEach((operator, own) -> measures.add(new CallSegmentMeasure(
                interactionId, operator.orElse(null), seconds(own.talk), seconds(own.hold), seconds(own.wrap))));
        return measures;
    }

    private static Times of(Map<Optional<UUID>, Times> times, @Nullable UUID operator) {
        return times.computeIfAbsent(Optional.ofNullable(operator), who -> new Times());
    }

    /** Who had it then, or just before. */
    private @Nullable UUID at(Instant moment) {
        UUID operator = null;
        for (Segment segment : segments) {
            operator = segment.from.isBefore(moment) ? segment.operator : operator;
        }
        return operator;
    }

    static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos() / 1_000, 6);
    }
}
