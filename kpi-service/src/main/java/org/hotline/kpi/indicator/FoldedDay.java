package org.hotline.kpi.indicator;

import java.time.Duration;
import java.time.Instant;

/**
 * A day whose members are counted.
 *
 * @param ends when the next one begins
 * @param asOf what was known then
 */
public record FoldedDay(Instant day, Instant ends, Instant asOf) {

    /** Whether all that was counted still counts in the same way at a later moment, though nothing has happened. */
    public boolean holds(Instant at, Duration openFor) {
        return !at.isBefore(asOf)
                && (openFor.isZero() || !at.isAfter(day.plus(openFor)) || !asOf.isBefore(ends.plus(openFor)));
    }

    /** Whether it will count otherwise from some moment on. */
    boolean isOpen(Duration openFor) {
        return asOf.isBefore(ends.plus(openFor)) && !openFor.isZero();
    }
}
