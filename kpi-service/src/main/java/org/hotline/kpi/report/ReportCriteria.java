package org.hotline.kpi.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hotline.kit.security.Scope;

/**
 * What a report is about.
 *
 * @param filters only what has these values
 * @param scope what the asker may see
 */
public record ReportCriteria(
        Period period, ReportOptions options, List<Dimension> groupBy, Map<Dimension, String> filters, Scope scope) {

    private static final Duration AHEAD = Duration.ofDays(1);

    /** Everything that the asker may see, as of now. */
    public static ReportCriteria everything(Instant now, Scope scope) {
        Period always = new Period(Instant.EPOCH, now.plus(AHEAD), ZoneOffset.UTC);
        return new ReportCriteria(always, ReportOptions.asOf(now), List.of(), Map.of(), scope);
    }
}
