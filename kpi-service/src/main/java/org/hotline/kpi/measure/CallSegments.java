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
import org.hotline.event.SupportLevel;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Who had a call, one after the other: whoever answers has it until somebody else does, or until it is transferred. */
final class CallSegments {

    private final List<CallSegment> segments = new ArrayList<>();

    private static final class Times {

        private @Nullable String team;
        private @Nullable SupportLevel level;
        private Duration talk = Duration.ZERO;
        private Duration hold = Duration.ZERO;
        private Duration wrap = Duration.ZERO;
    }

    /** @param facts of one call, by time */
    CallSegments(List<Fact> facts) {
        boolean named = true;
        for (Fact fact : facts) {
            CallSegment next = CallSegment.of(fact);
            if (fact.is(FactType.CALL_TRANSFERRED) && !segments.isEmpty()) {
                named = change(next);
            } else if (fact.is(FactType.CALL_CONNECTED)) {
                named = connect(next, named);
            }
        }
    }

    private boolean change(CallSegment next) {
        CallSegment last = segments.get(segments.size() - 1);
        if (!next.equals(last)
                && (next.machine() != last.machine() || next.operator() == null || !next.isOfSame(last))) {
            segments.add(next);
        }
        return next.operator() != null || next.machine();
    }

    private boolean connect(CallSegment next, boolean named) {
        if (segments.isEmpty()) {
            segments.add(next);
        } else if (!named && next.operator() != null) {
            CallSegment last = segments.remove(segments.size() - 1);
            segments.add(next.from(last.from()));
        } else if (next.operator() != null || segments.get(segments.size() - 1).machine()) {
            return change(next);
        }
        return true;
    }

    /** How often it was handed on; who takes it back from a machine had it before. */
    int transfers() {
        int transfers = 0;
        CallSegment human = null;
        for (CallSegment segment : segments) {
            boolean last = segment.equals(segments.get(segments.size() - 1));
            if (human != null && (segment.machine() ? last : !segment.isOfSame(human) || segment.operator() == null)) {
                transfers++;
            }
            human = segment.machine() ? human : segment;
        }
        return transfers;
    }

    /** How long humans and the caller talked, without hold. */
    BigDecimal talk(Instant end, List<CallStretch> holds) {
        Duration talk = Duration.ZERO;
        for (int i = 0; i < segments.size(); i++) {
            if (!segments.get(i).machine()) {
                talk = talk.plus(segments.get(i).lasting(to(i, end))).minus(held(i, end, holds));
            }
        }
        return seconds(talk);
    }

    private Instant to(int segment, Instant end) {
        return segment + 1 < segments.size() ? segments.get(segment + 1).from() : end;
    }

    private Duration held(int segment, Instant end, List<CallStretch> holds) {
        return holds.stream()
                .map(hold -> hold.within(segments.get(segment).from(), to(segment, end)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    List<Measure> measures(UUID interactionId, Instant end, List<CallStretch> holds, List<CallStretch> wrapUps) {
        Map<Optional<UUID>, Times> times = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            CallSegment segment = segments.get(i);
            if (!segment.machine()) {
                Duration held = held(i, end, holds);
                Times own = of(times, segment.operator());
                own.team = own.team == null ? segment.team() : own.team;
                own.level = own.level == null ? segment.level() : own.level;
                own.hold = own.hold.plus(held);
                own.talk = own.talk.plus(segment.lasting(to(i, end))).minus(held);
            }
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
                interactionId,
                operator.orElse(null),
                own.team,
                own.level,
                seconds(own.talk),
                seconds(own.hold),
                seconds(own.wrap))));
        return measures;
    }

    private static Times of(Map<Optional<UUID>, Times> times, @Nullable UUID operator) {
        return times.computeIfAbsent(Optional.ofNullable(operator), who -> new Times());
    }

    /** Who had it then, or just before. */
    private @Nullable UUID at(Instant moment) {
        UUID operator = null;
        for (CallSegment segment : segments) {
            operator = segment.from().isBefore(moment) && !segment.machine() ? segment.operator() : operator;
        }
        return operator;
    }

    static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos() / 1_000, 6);
    }
}
