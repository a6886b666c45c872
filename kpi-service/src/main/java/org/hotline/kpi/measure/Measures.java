package org.hotline.kpi.measure;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The current measures. */
public interface Measures {

    /** Replaces whatever was measured for these subjects. */
    void replace(Collection<UUID> subjects, List<Measure> measures);
}
