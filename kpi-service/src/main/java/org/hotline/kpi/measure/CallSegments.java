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
import java.util.stream.Stream;
import org.hotline.event.SupportLevel;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/** How long each of those who had a call talked in it, one after the other, and how often it was handed on. */
final class CallSegments {

    private final List<Fact> facts;
    private final List<CallSegment> segments;
    private final @Nullable Instant end;

    private static final class SegmentTimes {

        private @Nullable String team;
        private @Nullable SupportLevel level;
        private Duration talk = Duration.ZERO;
        private Duration hold = Duration.ZERO;
        private Duration wrap = Duration.ZERO;
        private @Nullable Instant wrappedAt;

        boolean isNothing() {
            return talk.plus(hold).plus(wrap).isZero();
        }
    }

    /**
     * @param facts of one call, by time
     * @param end of the call, if it is over
     */
    CallSegments(List<Fact> facts, @Nullable Instant end) {
        this.facts = facts;
        this.segments = CallTurns.of(facts, end);
        this.end = end;
    }

    /** How often it was handed on; who takes it back from a machine had it before. */
    int transfers() {
        int transfers = 0;
        CallSegment human = null;
        List<CallSegment> handedOn = handedOn();
        for (CallSegment segment : handedOn) {
            boolean last = segment.equals(handedOn.get(handedOn.size() - 1));
            if (human != null && (segment.machine() ? last : isAnother(segment, human))) {
                transfers++;
            }
            human = segment.machine() ? human : segment;
        }
        return transfers;
    }

    /** Without those who were only asked: to whom it comes back had it all the time. */
    private List<CallSegment> handedOn() {
        List<CallSegment> handedOn = new ArrayList<>();
        for (CallSegment segment : segments) {
            int before = segment.back() ? lastOf(segment, handedOn) : -1;
            if (before < 0) {
                handedOn.add(segment);
            } else {
                handedOn.subList(before + 1, handedOn.size()).clear();
            }
        }
        return handedOn;
    }

    private static int lastOf(CallSegment segment, List<CallSegment> segments) {
        int last = segments.size() - 1;
        while (last >= 0 && !segments.get(last).isOfSame(segment)) {
            last--;
        }
        return last;
    }

    private static boolean isAnother(CallSegment segment, CallSegment before) {
        return segment.operator() == null ? segment.handedOn() : !segment.isOfSame(before);
    }

    /** How often somebody of another team had it next, as far as it is known who works where. */
    int teamTransfers() {
        int transfers = 0;
        String team = null;
        for (CallSegment segment : handedOn()) {
            if (segment.team() != null) {
                transfers += team == null || team.equals(segment.team()) ? 0 : 1;
                team = segment.team();
            }
        }
        return transfers;
    }

    /** How long humans and the caller talked until the call was over, without hold. */
    BigDecimal talk(Instant endOfCall) {
        return seconds(humans().map(segment -> segment.lasting(endOfCall).minus(held(segment)))
                .reduce(Duration.ZERO, Duration::plus));
    }

    BigDecimal hold() {
        return seconds(humans().map(this::held).reduce(Duration.ZERO, Duration::plus));
    }

    private Stream<CallSegment> humans() {
        return segments.stream().filter(segment -> !segment.machine());
    }

    /** Whoever holds the caller does so no longer than he has him. */
    private Duration held(CallSegment segment) {
        Instant until = segment.isOver() ? segment.to() : end;
        List<Fact> own = facts.stream()
                .filter(fact -> !fact.occurredAt().isBefore(segment.from()))
                .filter(fact -> until == null || fact.occurredAt().isBefore(until))
                .filter(fact -> !fact.is(FactType.CALL_HELD)
                        || segment.mayBe(CallSegment.of(fact).operator()))
                .toList();
        return CallStretch.total(CallStretch.of(own, FactType.CALL_HELD, FactType.CALL_RESUMED, until));
    }

    List<Measure> measures(UUID interactionId, Instant endOfCall, List<CallStretch> wrapUps) {
        Map<Optional<UUID>, SegmentTimes> times = new LinkedHashMap<>();
        humans().forEach(segment -> {
            Duration held = held(segment);
            SegmentTimes own = of(times, segment.operator());
            own.team = own.team == null ? segment.team() : own.team;
            own.level = own.level == null ? segment.level() : own.level;
            own.hold = own.hold.plus(held);
            own.talk = own.talk.plus(segment.lasting(endOfCall)).minus(held);
        });
        for (CallStretch wrapUp : wrapUps) {
            SegmentTimes own = of(times, wrapUp.operator() == null ? at(wrapUp.from()) : wrapUp.operator());
            own.wrap = own.wrap.plus(wrapUp.length());
            own.wrappedAt = wrapUp.to();
        }
        List<Measure> measures = new ArrayList<>();
        if (times.keySet().equals(Set.of(Optional.empty()))) {
            return measures; // whose it is, only the ticket can tell
        }
        times.entrySet()
                .removeIf(who -> who.getKey().isEmpty() && who.getValue().isNothing());
        times.forEach((operator, own) -> measures.add(new CallSegmentMeasure(
                interactionId,
                operator.orElse(null),
                own.team,
                own.level,
                seconds(own.talk),
                seconds(own.hold),
                seconds(own.wrap),
                own.wrappedAt)));
        return measures;
    }

    private static SegmentTimes of(Map<Optional<UUID>, SegmentTimes> times, @Nullable UUID operator) {
        return times.computeIfAbsent(Optional.ofNullable(operator), who -> new SegmentTimes());
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
