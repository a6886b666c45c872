package org.hotline.kpi.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactTable;
import org.hotline.kpi.indicator.CellTable;
import org.hotline.kpi.indicator.MeasureTable;
import org.hotline.kpi.measure.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * Keeps facts and brings the measures of their subjects up to date. The number of statements depends neither on the size
 * of a batch nor on what was recorded before, and only what the new facts change is written. Measuring anew is a
 * transaction of its own for each part, so that those who wait for its subjects wait for one part only.
 */
@ApplicationScoped
@Transactional
public class FactRecording {

    /** By so much the clocks of two instances differ at most. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final FactTable facts;
    private final MeasureTable measures;
    private final CellTable cells;
    private final Clock clock;

    FactRecording(FactTable facts, MeasureTable measures, CellTable cells, Clock clock) {
        this.facts = facts;
        this.measures = measures;
        this.cells = cells;
        this.clock = clock;
    }

    public void record(Collection<Fact> batch) {
        List<UUID> subjects = batch.stream().map(Fact::subject).distinct().toList();
        facts.hold(subjects);
        List<Fact> added = facts.add(batch);
        List<Fact> before = facts.about(subjects, added);
        List<Fact> after = new ArrayList<>(before);
        after.addAll(added);
        Set<UUID> changed = added.stream().map(Fact::subject).collect(Collectors.toSet());
        Set<UUID> known =
                before.stream().map(Fact::subject).filter(changed::contains).collect(Collectors.toSet());
        cells.mark(known, present());
        measures.change(Measurement.of(before), Measurement.of(after));
        cells.mark(changed, present());
    }

    /**
     * Measures the next subjects anew from their facts.
     *
     * @return the last of them, to go on after; nothing when all are done
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<UUID> remeasure(@Nullable UUID after, int limit) {
        List<UUID> subjects = facts.subjects(after, limit);
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        facts.hold(subjects);
        cells.begin();
        cells.mark(subjects, present());
        measures.replace(subjects, Measurement.of(facts.about(subjects)));
        cells.mark(subjects, present());
        return Optional.of(subjects.get(subjects.size() - 1));
    }

    /** What is later than that may lie in the future for somebody. */
    private Instant present() {
        return clock.instant().minus(CLOCKS_DIFFER);
    }
}
