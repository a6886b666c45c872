package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to be known of a change of measures to find the days on which anything counts otherwise, also of others.
 *
 * @param subjects whose measures changed; not those of which only promises did
 * @param parted tickets and interactions to which they were tied, and are no more
 * @param customers whose returns are others now
 * @param moments when the subjects count, or did
 * @param due when promises are due, or were
 */
public record MeasureChange(
        Collection<UUID> subjects,
        Collection<UUID> parted,
        Collection<UUID> customers,
        Collection<Instant> moments,
        Collection<Instant> due) {

    /** Days begin with one, in every zone. */
    private static final int QUARTER_OF_AN_HOUR = 900;

    /** Nothing when nothing changed. */
    public static Optional<MeasureChange> of(Collection<Measure> before, Collection<Measure> after) {
        Set<Measure> gone = minus(before, after);
        Set<Measure> come = minus(after, before);
        if (gone.isEmpty() && come.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> subjects = Stream.concat(gone.stream(), come.stream())
                .filter(measure -> !(measure instanceof PromiseMeasure))
                .map(Measure::subject)
                .collect(Collectors.toSet());
        Set<Measure> touched = Stream.concat(before.stream(), after.stream())
                .filter(measure -> subjects.contains(measure.subject()))
                .collect(Collectors.toSet());
        touched.addAll(gone);
        touched.addAll(come);
        return Optional.of(new MeasureChange(
                subjects,
                Parting.others(gone, after),
                Parting.customers(gone, come, after),
                lasting(touched.stream().flatMap(measure -> measure.moments().stream())),
                lasting(touched.stream().flatMap(MeasureChange::due))));
    }

    private static Stream<Instant> due(Measure measure) {
        return measure instanceof PromiseMeasure promise ? Stream.ofNullable(promise.dueAt()) : Stream.empty();
    }

    /** The last of each quarter of an hour. */
    private static List<Instant> lasting(Stream<Instant> moments) {
        Map<Long, Instant> last = new HashMap<>();
        moments.forEach(moment -> last.merge(
                Math.floorDiv(moment.getEpochSecond(), QUARTER_OF_AN_HOUR),
                moment,
                (one, other) -> one.isAfter(other) ? one : other));
        return new ArrayList<>(last.values());
    }

    private static Set<Measure> minus(Collection<Measure> some, Collection<Measure> others) {
        Set<Measure> rest = new HashSet<>(some);
        others.forEach(rest::remove);
        return rest;
    }
}
