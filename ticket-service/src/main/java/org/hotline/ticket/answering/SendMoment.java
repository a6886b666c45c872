package org.hotline.ticket.answering;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * When a reply goes out that does not go out at once.
 *
 * @param at the time itself
 * @param delaySeconds how long it waits, where no time is said
 */
public record SendMoment(@Nullable Instant at, @Nullable Integer delaySeconds) {

    private static final Duration LONGEST = Duration.ofDays(90);

    /** That time, at most 90 days after now. */
    Instant after(Instant now) {
        Instant wanted = at == null ? now.plusSeconds(delaySeconds == null ? 0 : delaySeconds) : at;
        if (!wanted.isAfter(now) || wanted.isAfter(now.plus(LONGEST))) {
            throw FieldProblem.invalid("sendAt", "must be in the future, and at most 90 days away");
        }
        return wanted.truncatedTo(ChronoUnit.MICROS);
    }
}
