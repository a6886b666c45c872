package org.hotline.knowledge.community.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.knowledge.community.ContributionFilter;
import org.hotline.knowledge.community.ContributionState;
import org.jspecify.annotations.Nullable;

/** Which contributions are listed; all when nothing is said. */
class ContributionQuery {

    @QueryParam("state")
    @Nullable
    @Parameter(description = "only those in this state, such as those that wait for one of us")
    ContributionState state;

    @QueryParam("writer")
    @Nullable
    @Size(max = 80)
    @Parameter(description = "only those by who gave this name, in capitals or not")
    String writer;

    @QueryParam("accepted")
    @Nullable
    @Parameter(description = "only answers that solved their question, or all that did not")
    Boolean accepted;

    ContributionFilter filter() {
        return new ContributionFilter(state, writer, accepted);
    }
}
