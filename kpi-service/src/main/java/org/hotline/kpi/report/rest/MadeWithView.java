package org.hotline.kpi.report.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hotline.kpi.report.CallPolicy;
import org.hotline.kpi.report.KpiReport;
import org.hotline.kpi.report.Period;
import org.hotline.kpi.report.ReportCriteria;
import org.hotline.kpi.report.ReportOptions;
import org.jspecify.annotations.Nullable;

/**
 * What numbers, or what is behind them, were computed with, so that they can be computed again. Every answer says it.
 *
 * @param policy which abandoned calls a service level is measured against
 * @param target seconds within which a call should be answered
 * @param window how long a return counts against a first-contact resolution
 * @param reopenWindow how long a reopening counts against a resolution
 * @param callbackWindow within which time a missed call is to be called back
 * @param calendarId none, for all time counts
 * @param filters only what has these values
 */
record MadeWithView(
        Instant from,
        Instant to,
        String zone,
        @Schema(enumeration = {"event", "cohort"}) String basis,
        Instant asOf,
        String definitionVersion,
        CallPolicy policy,
        long target,
        @Schema(examples = "P7D") String window,
        boolean includeMerged,
        @Schema(examples = "P14D") String reopenWindow,
        @Schema(examples = "P1D") String callbackWindow,

        @Schema(
                description =
                        "the business calendar whose seconds are counted; null when all seconds are, at night and "
                                + "on holidays too. Whether a promise was kept is judged by the calendar of its policy")
        @Nullable
        UUID calendarId,

        @Schema(examples = "{\"channel\": \"EMAIL\"}") Map<String, String> filters) {

    /** The columns of a file, in two parts. */
    static final List<String> PERIOD = List.of("from", "to", "zone");

    static final List<String> TERMS = List.of(
            "basis",
            "asOf",
            "definitionVersion",
            "policy",
            "target",
            "window",
            "includeMerged",
            "reopenWindow",
            "callbackWindow",
            "calendarId",
            "filters");

    static MadeWithView of(ReportCriteria criteria) {
        Period period = criteria.period();
        ReportOptions options = criteria.options();
        Map<String, String> filters = new TreeMap<>();
        criteria.filters().forEach((dimension, value) -> filters.put(dimension.key(), value));
        return new MadeWithView(
                period.from(),
                period.to(),
                period.zone().getId(),
                options.basis().name().toLowerCase(Locale.ROOT),
                options.asOf(),
                KpiReport.DEFINITION_VERSION,
                options.policy(),
                options.target().toSeconds(),
                days(options.recontact()),
                options.includeMerged(),
                days(ReportOptions.REOPEN),
                days(ReportOptions.CALLBACK),
                null,
                filters);
    }

    private static String days(Duration duration) {
        return "P" + duration.toDays() + "D";
    }

    List<Object> period() {
        return List.of(from, to, zone);
    }

    List<@Nullable Object> terms() {
        List<@Nullable Object> terms = new ArrayList<>(List.of(
                basis, asOf, definitionVersion, policy, target, window, includeMerged, reopenWindow, callbackWindow));
        terms.add(calendarId);
        terms.add(filters.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + filter.getValue())
                .collect(Collectors.joining(";")));
        return terms;
    }
}
