package org.hotline.kpi.recording;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kpi.fact.Fact;

/** Facts of which some are the pasts of tickets of another system: what is told last of such a past is all that is true of it. */
final class Retelling {

    private final Collection<Fact> batch;
    private final Map<UUID, UUID> last = new HashMap<>();

    Retelling(Collection<Fact> batch) {
        this.batch = batch;
        for (Fact fact : batch) {
            if (fact.toldBy() != null) {
                last.put(fact.subject(), fact.toldBy());
            }
        }
    }

    /** The facts of the batch but for pasts that it tells twice. */
    List<Fact> told() {
        return standing(batch);
    }

    /** What still holds of these facts. */
    List<Fact> standing(Collection<Fact> facts) {
        return facts.stream().filter(fact -> !isOutdated(fact)).toList();
    }

    /** What was told before, and is told anew. */
    List<Fact> outdated(Collection<Fact> facts) {
        return facts.stream().filter(this::isOutdated).toList();
    }

    private boolean isOutdated(Fact fact) {
        return fact.toldBy() != null && !fact.toldBy().equals(last.getOrDefault(fact.subject(), fact.toldBy()));
    }
}
