package org.hotline.kpi.report.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.kpi.report.MemberPart;
import org.jspecify.annotations.Nullable;

/** What is asked about that which is behind a number. */
class MemberQuery extends KpiQuery {

    @QueryParam("part")
    @Nullable
    @Parameter(
            description = "only those that count so; who asks for the denominator's gets the numerator's too",
            schema = @Schema(implementation = MemberPart.class))
    String part;

    /** All of them unless one is asked for. */
    @Nullable
    MemberPart part() {
        return part == null ? null : Choices.of("part", MemberPart.class, part);
    }
}
