package org.hotline.kpi.report.rest;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hotline.kpi.report.CallPolicy;
import org.hotline.kpi.report.KpiReport;
import org.hotline.kpi.report.ReportOptions;

/**
 * What a number was computed with, so that it can be computed again.
 *
 * @param policy which abandoned calls a service level is measured against
 * @param target seconds within which a call should be answered
 * @param window how long a return counts against a first-contact resolution
 */
record MadeWithView(
        @Schema(enumeration = {"event", "cohort"}) String basis,
        Instant asOf,
        String definitionVersion,
        CallPolicy policy,
        long target,
        @Schema(examples = "P7D") String window,
        boolean includeMerged) {

    static MadeWithView of(KpiReport report) {
        ReportOptions options = report.criteria().options();
        return new MadeWithView(
                options.basis().name().toLowerCase(Locale.ROOT),
                options.asOf(),
                KpiReport.DEFINITION_VERSION,
                options.policy(),
                options.target().toSeconds(),
                "P" + options.recontact().toDays() + "D",
                options.includeMerged());
    }
}
