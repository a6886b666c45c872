package org.hotline.kpi.report.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hotline.kpi.measure.Exclusion;
import org.hotline.kpi.report.Member;
import org.hotline.kpi.report.MemberPart;
import org.jspecify.annotations.Nullable;

/** One thing behind a number, as callers see it. */
record MemberView(
        @Nullable UUID ticketId,
        String member,
        Instant at,
        MemberPart part,
        @Nullable Exclusion excluded,
        @Nullable BigDecimal amount,

        @Schema(examples = "{\"channel\": \"EMAIL\", \"team\": \"first-line\", \"level\": \"FIRST\"}")
        Map<String, @Nullable String> dimensions) {

    static MemberView of(Member member) {
        return new MemberView(
                member.ticketId(),
                member.member(),
                member.at(),
                member.part(),
                member.excluded(),
                member.amount(),
                member.dimensions());
    }
}
