package org.hotline.kpi.measure;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kpi.fact.Fact;
import org.jspecify.annotations.Nullable;

/** All facts that ever arrived. */
public interface Facts {

    /** Lets nobody else change these subjects until the current transaction ends. */
    void lock(Collection<UUID> subjects);

    /** Keeps the facts; one that is there already stays as it is. */
    void add(Collection<Fact> facts);

    /** Every fact about these subjects, in no particular order. */
    List<Fact> about(Collection<UUID> subjects);

    /** The next subjects in the order of their ids; all of them when called again and again. */
    List<UUID> subjects(@Nullable UUID after, int limit);
}
