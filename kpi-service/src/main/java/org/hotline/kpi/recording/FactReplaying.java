package org.hotline.kpi.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import org.hotline.kit.db.DatabaseTrouble;
import org.hotline.kpi.fact.Fact;
import org.jboss.logging.Logger;

/** Records facts once more. What could not be recorded was put aside when it came first, and must not hold up the rest now. */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class FactReplaying {

    private static final Logger LOG = Logger.getLogger(FactReplaying.class);

    private final FactRecording recording;

    FactReplaying(FactRecording recording) {
        this.recording = recording;
    }

    /** Records them together, or each by itself when that fails; answers how many could be. */
    public int record(Collection<Fact> facts) {
        try {
            recording.record(facts);
            return facts.size();
        } catch (RuntimeException trouble) {
            if (facts.size() > 1) {
                return facts.stream().mapToInt(fact -> record(List.of(fact))).sum();
            }
            if (DatabaseTrouble.isPassing(trouble)) {
                throw trouble;
            }
            LOG.warnf("facts cannot be recorded: %s", trouble);
            return 0;
        }
    }
}
