package org.hotline.knowledge.help.web;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a reader has just said of an article, so that its page thanks him. */
class HelpArticleQuery {

    @QueryParam("helpful")
    @Nullable
    @Parameter(description = "what the reader has just said of it")
    Boolean helpful;

    @Nullable
    Boolean helpful() {
        return helpful;
    }
}
