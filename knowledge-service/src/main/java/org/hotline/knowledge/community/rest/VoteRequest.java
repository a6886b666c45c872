package org.hotline.knowledge.community.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.FormParam;

/** What a reader says of a question or an answer on its page. */
class VoteRequest {

    @FormParam("helpful")
    @NotNull
    @SuppressWarnings("NullAway.Init") // not without it
    Boolean helpful;

    boolean helpful() {
        return helpful;
    }
}
