package org.hotline.kpi.report.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.report.Member;

/** How a ticket counts in one indicator. */
record KpiMembersView(
        String kpi,

        @Schema(enumeration = {"ratio", "count", "seconds"}) String unit,

        List<MemberView> members) {

    static KpiMembersView of(Kpi kpi, List<Member> members) {
        return new KpiMembersView(
                kpi.name(),
                kpi.unit().key(),
                members.stream().map(MemberView::of).toList());
    }
}
