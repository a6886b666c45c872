package org.hotline.kpi.indicator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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

    /** Days that follow one another. */
    public static List<List<FoldedDay>> runs(List<FoldedDay> days) {
        List<List<FoldedDay>> runs = new ArrayList<>();
        Instant end = Instant.MIN;
        for (FoldedDay day : days) {
            if (!day.day().equals(end)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(day);
            end = day.ends();
        }
        return runs;
    }
}
