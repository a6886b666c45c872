package org.hotline.kpi.report.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hotline.kit.web.Page;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.report.ReportCriteria;
import org.jspecify.annotations.Nullable;

/** A page of what is behind a number, and what the number is computed with. */
record MembersView(
        String kpi,
        @Schema(enumeration = {"ratio", "count", "seconds"}) String unit,
        @JsonUnwrapped MadeWithView madeWith,
        List<MemberView> items,
        @Nullable String next) {

    static MembersView of(Kpi kpi, ReportCriteria criteria, Page<MemberView> page) {
        return new MembersView(kpi.name(), kpi.unit().key(), MadeWithView.of(criteria), page.items(), page.next());
    }
}
