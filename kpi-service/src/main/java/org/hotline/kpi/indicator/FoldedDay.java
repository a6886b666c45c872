package org.hotline.kpi.indicator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day whose members are counted.
 *
 * @param ends when the next one begins
 * @param asOf what was known then
 */
public record FoldedDay(Instant day, Instant ends, Instant asOf) {

    /** So often a day is counted while time changes it. */
    private static final Duration OFTEN = Duration.ofHours(1);

    /** Whether all that was counted still counts in the same way at a later moment, though nothing has happened. */
    public boolean holds(Instant at, Duration openFor) {
        return !at.isBefore(asOf)
                && (openFor.isZero() || !at.isAfter(day.plus(openFor)) || !asOf.isBefore(ends.plus(openFor)));
    }

    /** From when on members were counted as open; those before {@link #openUntil} are no more. */
    public Instant openSince(Duration openFor) {
        return latest(day, asOf.minus(openFor));
    }

    /** The moment before which nothing is open later; no later than the end of the day. */
    public Instant openUntil(Instant at, Duration openFor) {
        Instant open = at.minus(openFor);
        return open.isBefore(ends) ? open : ends;
    }

    /** When it is to be counted again though nothing happens; never if nothing of it was open. */
    Optional<Instant> due(Duration openFor) {
        Instant end = ends.plus(openFor);
        if (openFor.isZero() || !asOf.isBefore(end)) {
            return Optional.empty();
        }
        Instant next = latest(asOf, day.plus(openFor)).plus(OFTEN);
        return Optional.of(next.isBefore(end) ? next : end);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
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
