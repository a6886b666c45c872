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

    /** Whether something was said at all: what was said may be no. */
    boolean said() {
        return helpful != null;
    }

    boolean helpful() {
        return Boolean.TRUE.equals(helpful);
    }
}
