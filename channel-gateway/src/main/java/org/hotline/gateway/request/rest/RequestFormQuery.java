package org.hotline.gateway.request.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.kit.text.Texts;
import org.hotline.kit.web.CanBeEmpty;
import org.jspecify.annotations.Nullable;

/** What the form begins with. */
class RequestFormQuery {

    private static final int LONGEST_SUBJECT = 200;

    @QueryParam("subject")
    @DefaultValue("")
    @CanBeEmpty
    @Size(max = 2000)
    @Parameter(description = "what was looked for; its beginning is the subject")
    String subject = "";

    @QueryParam("seen")
    @DefaultValue("")
    @CanBeEmpty
    @Size(max = 500)
    @Parameter(description = "address of the article that did not help")
    String seen = "";

    @QueryParam("language")
    @Nullable
    @Size(max = 35)
    @Parameter(description = "in which to speak; without it the first of ours that the browser prefers")
    String language;

    String subject() {
        return Texts.atMost(LONGEST_SUBJECT, subject.strip());
    }

    String seen() {
        return seen.strip();
    }

    @Nullable
    String language() {
        return language;
    }
}
