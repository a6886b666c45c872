package org.hotline.kpi.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.hotline.kit.db.DatabaseTrouble;
import org.hotline.kpi.fact.Fact;

/**
 * Records facts once more. What could not be recorded was put aside when it came first, and must not hold up the rest
 * now: each attempt is a transaction of its own, so it must not run in one.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class RebuildRecording {

    private final FactRecording recording;

    RebuildRecording(FactRecording recording) {
        this.recording = recording;
    }

    /**
     * Records them together, or each by itself when that fails; answers how many could be.
     *
     * @param refusals is told why a fact cannot be recorded
     */
    public int record(Collection<Fact> facts, Consumer<? super RuntimeException> refusals) {
        try {
            recording.record(facts);
            return facts.size();
        } catch (RuntimeException trouble) {
            if (facts.size() > 1) {
                return facts.stream()
                        .mapToInt(fact -> record(List.of(fact), refusals))
                        .sum();
            }
            if (DatabaseTrouble.isPassing(trouble)) {
                throw trouble;
            }
            refusals.accept(trouble);
            return 0;
        }
    }
}
