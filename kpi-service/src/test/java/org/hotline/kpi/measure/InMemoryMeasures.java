package org.hotline.kpi.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Measures in memory. */
final class InMemoryMeasures implements Measures {

    private final List<Measure> current = new ArrayList<>();

    @Override
    public void replace(Collection<UUID> subjects, List<Measure> measures) {
        current.removeIf(measure -> subjects.contains(measure.subject()));
        current.addAll(measures);
    }

    Set<Measure> all() {
        return new HashSet<>(current);
    }
}
