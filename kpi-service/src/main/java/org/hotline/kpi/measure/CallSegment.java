package org.hotline.kpi.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hotline.event.SupportLevel;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.jspecify.annotations.Nullable;

/** Since when somebody has it; nobody is known where the telephone system named nobody, and a machine is nobody. */
record CallSegment(
        @Nullable UUID operator,
        @Nullable String team,
        @Nullable SupportLevel level,
        boolean machine,
        Instant from) {

    static CallSegment of(Fact fact) {
        return fact.details() instanceof FactDetails.CallDetails call
                ? new CallSegment(
                        call.operator(),
                        call.operatorTeam(),
                        call.operatorLevel(),
                        Boolean.TRUE.equals(call.machine()),
                        fact.occurredAt())
                : new CallSegment(null, null, null, false, fact.occurredAt());
    }

    CallSegment from(Instant earlier) {
        return new CallSegment(operator, team, level, machine, earlier);
    }

    boolean isOfSame(CallSegment other) {
        return machine == other.machine && Objects.equals(operator, other.operator);
    }

    Duration lasting(Instant end) {
        return end.isAfter(from) ? Duration.between(from, end) : Duration.ZERO;
    }
}
