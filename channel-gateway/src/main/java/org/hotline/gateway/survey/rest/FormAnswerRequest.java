package org.hotline.gateway.survey.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import org.hotline.kit.web.CanBeEmpty;
import org.jspecify.annotations.Nullable;

/** What a customer says on the page of a survey. */
class FormAnswerRequest {

    @FormParam("score")
    @NotNull
    @Min(1)
    @Max(5)
    @SuppressWarnings("NullAway.Init") // not without it
    Integer score;

    @FormParam("comment")
    @Nullable
    @CanBeEmpty
    @Size(max = 2000)
    String comment;

    int score() {
        return score;
    }

    @Nullable
    String comment() {
        return comment;
    }
}
