package org.hotline.knowledge.help.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.FormParam;

/** What a reader says on the page of an article. */
class FormRatingRequest {

    @FormParam("helpful")
    @NotNull
    @SuppressWarnings("NullAway.Init") // not without it
    Boolean helpful;

    boolean helpful() {
        return helpful;
    }
}
