package org.hotline.knowledge.help.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a reader has just found helpful, so that the page thanks him. */
class HelpThreadQuery {

    @QueryParam("voted")
    @Nullable
    @Parameter(description = "the question or answer that the reader has just found helpful")
    UUID voted;

    @Nullable
    UUID voted() {
        return voted;
    }
}
