package org.hotline.kpi.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kpi.fact.Fact;
import org.jspecify.annotations.Nullable;

/** Facts in memory, for one thread. */
final class InMemoryFacts implements Facts {

    private final Map<UUID, Fact> byId = new HashMap<>();

    @Override
    public void lock(Collection<UUID> subjects) {
        // one thread only
    }

    @Override
    public void add(Collection<Fact> facts) {
        facts.forEach(fact -> byId.putIfAbsent(fact.eventId(), fact));
    }

    @Override
    public List<Fact> about(Collection<UUID> subjects) {
        return byId.values().stream()
                .filter(fact -> subjects.contains(fact.subject()))
                .toList();
    }

    @Override
    public List<UUID> subjects(@Nullable UUID after, int limit) {
        return byId.values().stream()
                .map(Fact::subject)
                .filter(subject -> after == null || subject.toString().compareTo(after.toString()) > 0)
                .distinct()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .limit(limit)
                .toList();
    }
}
