package org.hotline.kpi.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hotline.event.SupportLevel;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * From when to when somebody had it; nobody is known where the telephone system named nobody, and a machine is nobody.
 *
 * @param handedOn whether it was transferred to them
 * @param back whether they had it before, and were on the line all the time
 * @param to none as long as they have it
 */
record CallSegment(
        @Nullable UUID operator,
        @Nullable String team,
        @Nullable SupportLevel level,
        boolean machine,
        boolean handedOn,
        boolean back,
        Instant from,
        @Nullable Instant to) {

    static CallSegment of(Fact fact) {
        FactDetails.CallDetails call = (FactDetails.CallDetails) fact.details();
        return new CallSegment(
                call.operator(),
                call.operatorTeam(),
                call.operatorLevel(),
                Boolean.TRUE.equals(call.machine()),
                fact.is(FactType.CALL_TRANSFERRED),
                false,
                fact.occurredAt(),
                null);
    }

    CallSegment until(Instant end) {
        return new CallSegment(operator, team, level, machine, handedOn, back, from, end);
    }

    /** It was transferred to them, and they, or whoever else is named then, have taken it. */
    CallSegment takenBy(CallSegment answer) {
        CallSegment known = answer.operator == null ? this : answer;
        return new CallSegment(known.operator, known.team, known.level, machine, handedOn, back, answer.from, null);
    }

    /** They had it before, and were on the line all the time. */
    CallSegment again() {
        return new CallSegment(operator, team, level, machine, handedOn, true, from, null);
    }

    /** They have it once more from then on. */
    CallSegment backAt(Instant moment) {
        return new CallSegment(operator, team, level, machine, false, true, moment, null);
    }

    boolean isOver() {
        return to != null;
    }

    boolean isOfSame(CallSegment other) {
        return machine == other.machine && Objects.equals(operator, other.operator);
    }

    /** Whether the one may be the other: nothing that both tell differs. */
    boolean mayBe(@Nullable UUID other) {
        return operator == null || other == null || operator.equals(other);
    }

    Instant end(Instant endOfCall) {
        return to == null ? endOfCall : to;
    }

    Duration lasting(Instant endOfCall) {
        Instant end = end(endOfCall);
        return end.isAfter(from) ? Duration.between(from, end) : Duration.ZERO;
    }
}
