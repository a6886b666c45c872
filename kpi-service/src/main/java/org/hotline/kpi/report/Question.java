package org.hotline.kpi.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know.
 *
 * @param filters only what has these values
 * @param team the only team that the asker may see; all when null
 */
public record Question(
        Period period,
        Terms terms,
        List<Dimension> groupBy,
        Map<Dimension, String> filters,
        @Nullable String team) {}
