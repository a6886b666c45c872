package org.hotline.knowledge.help.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.kit.web.CanBeEmpty;
import org.jspecify.annotations.Nullable;

/** What somebody wants to hear of; everything when nothing is said. */
class FeedQuery {

    @QueryParam("language")
    @Nullable
    @CanBeEmpty
    @Parameter(description = "only articles in this language")
    @Pattern(regexp = "([a-z]{2})?", message = "must be an ISO 639-1 code such as fr")
    String language;

    @Nullable
    String language() {
        return language == null || language.isEmpty() ? null : language;
    }
}
