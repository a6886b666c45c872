package org.hotline.escalation.calendar;

import java.time.Duration;
import java.time.Instant;

/** A stretch of real time, without its end. */
public record Interval(Instant from, Instant to) {

    public Interval {
        if (to.isBefore(from)) {
            throw CalendarProblem.invalid("pauses", "must not end before they begin");
        }
    }

    Duration length() {
        return Duration.between(from, to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }
}
