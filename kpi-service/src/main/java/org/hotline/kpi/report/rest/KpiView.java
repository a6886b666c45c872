package org.hotline.kpi.report.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hotline.kpi.report.KpiReport;
import org.jspecify.annotations.Nullable;

/** An indicator as callers see it, with what they asked for. */
record KpiView(
        String kpi,
        @Schema(enumeration = {"ratio", "count", "seconds"}) String unit,
        @JsonUnwrapped FiguresView whole,
        @JsonUnwrapped MadeWithView madeWith,
        @Nullable Instant watermark,
        Instant computedAt,
        List<FiguresView> groups) {

    static KpiView of(KpiReport report) {
        return new KpiView(
                report.kpi().name(),
                report.kpi().unit().key(),
                FiguresView.of(report.whole()),
                MadeWithView.of(report.criteria()),
                report.watermark(),
                report.computedAt(),
                report.groups().stream().map(FiguresView::of).toList());
    }
}
