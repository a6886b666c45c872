package org.hotline.kpi.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.kpi.indicator.Kpi;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one indicator, as far as the criteria go.
 *
 * @param watermark when the newest fact behind it was recorded
 */
public record KpiReport(
        Kpi kpi,
        ReportCriteria criteria,
        KpiFigures whole,
        List<KpiFigures> groups,
        @Nullable Instant watermark,
        Instant computedAt) {

    /** Changes whenever a definition does. */
    public static final String DEFINITION_VERSION = "v1";

    /** The numbers of the whole, then those of the groups. */
    public Stream<KpiFigures> figures() {
        return Stream.concat(Stream.of(whole), groups.stream());
    }
}
