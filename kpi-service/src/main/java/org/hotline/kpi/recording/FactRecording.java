package org.hotline.kpi.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactTable;
import org.hotline.kpi.indicator.MeasureChangeTable;
import org.hotline.kpi.indicator.MeasureTable;
import org.hotline.kpi.measure.Measure;
import org.hotline.kpi.measure.MeasureChange;
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

    private final FactTable facts;
    private final MeasureTable measures;
    private final MeasureChangeTable changes;
    private final Clock clock;

    FactRecording(FactTable facts, MeasureTable measures, MeasureChangeTable changes, Clock clock) {
        this.facts = facts;
        this.measures = measures;
        this.changes = changes;
        this.clock = clock;
    }

    public void record(Collection<Fact> batch) {
        List<UUID> subjects = measured(batch).map(Fact::subject).distinct().toList();
        facts.hold(subjects);
        List<Fact> before = facts.about(subjects);
        Retelling retelling = new Retelling(batch);
        facts.remove(retelling.outdated(before));
        List<Fact> after = new ArrayList<>(retelling.standing(before));
        measured(facts.add(retelling.told())).forEach(after::add);
        List<Measure> was = Measurement.of(before);
        List<Measure> is = Measurement.of(after);
        measures.change(was, is);
        MeasureChange.of(was, is).ifPresent(changes::note);
    }

    private static Stream<Fact> measured(Collection<Fact> facts) {
        return facts.stream().filter(fact -> fact.type().isMeasured());
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
        changes.markStored(subjects, clock.instant());
        measures.replace(subjects, Measurement.of(facts.about(subjects)));
        changes.note(new MeasureChange(List.of(), subjects, subjects, List.of(), List.of()));
        return Optional.of(subjects.get(subjects.size() - 1));
    }
}
