package org.hotline.gateway.survey.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What somebody pressed in the mail. */
class SurveyPageQuery {

    @QueryParam("score")
    @Nullable
    @Min(1)
    @Max(5)
    @Parameter(description = "the answer that the page shows as chosen; it counts once it is sent")
    Integer score;

    @Nullable
    Integer score() {
        return score;
    }
}
