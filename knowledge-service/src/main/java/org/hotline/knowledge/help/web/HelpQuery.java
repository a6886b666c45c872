package org.hotline.knowledge.help.web;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.kit.web.CanBeEmpty;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the help centre; everything when nothing is said. */
class HelpQuery {

    @QueryParam("q")
    @Nullable
    @CanBeEmpty
    @Parameter(description = "the question, in words; without it all articles are shown")
    @Size(max = 2_000)
    String q;

    @QueryParam("language")
    @Nullable
    @CanBeEmpty
    @Parameter(description = "only articles in this language")
    String language;

    String question() {
        return q == null ? "" : q.strip();
    }

    @Nullable
    String language() {
        return language == null || language.isBlank() ? null : language;
    }
}
