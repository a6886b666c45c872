package org.hotline.kpi.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.kpi.indicator.Kpi;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question about one indicator.
 *
 * @param watermark when the newest fact behind it was recorded
 */
public record Answer(
        Kpi kpi,
        Question question,
        Figures whole,
        List<Figures> groups,
        @Nullable Instant watermark,
        Instant computedAt) {

    /** Changes whenever a definition does. */
    public static final String DEFINITION_VERSION = "v1";

    /** The numbers of the whole, then those of the groups. */
    public Stream<Figures> figures() {
        return Stream.concat(Stream.of(whole), groups.stream());
    }
}
