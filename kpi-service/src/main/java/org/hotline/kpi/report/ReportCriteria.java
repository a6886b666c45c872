package org.hotline.kpi.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * What a report is about.
 *
 * @param filters only what has these values
 */
public record ReportCriteria(
        Period period, ReportOptions options, List<Dimension> groupBy, Map<Dimension, String> filters) {

    private static final Duration AHEAD = Duration.ofDays(1);

    /** Whether it asks whose something is. */
    boolean isByOperator() {
        return groupBy.contains(Dimension.OPERATOR) || filters.containsKey(Dimension.OPERATOR);
    }

    /** The same without groups. */
    ReportCriteria whole() {
        return new ReportCriteria(period, options, List.of(), filters);
    }

    /** All of a period, as everybody asks for it. */
    static ReportCriteria usual(Period period, Instant asOf) {
        return new ReportCriteria(period, ReportOptions.asOf(asOf), List.of(), Map.of());
    }

    /** Whether nothing is asked for but what everybody asks. */
    boolean isUsual() {
        return options.equals(ReportOptions.asOf(options.asOf()))
                && Dimension.OF_A_CELL.containsAll(groupBy)
                && Dimension.OF_A_CELL.containsAll(filters.keySet());
    }

    /** Everything, as of now. */
    static ReportCriteria everything(Instant now) {
        Period always = new Period(Instant.EPOCH, now.plus(AHEAD), ZoneOffset.UTC);
        return usual(always, now);
    }
}
