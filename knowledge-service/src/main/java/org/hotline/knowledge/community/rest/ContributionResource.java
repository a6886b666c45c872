package org.hotline.knowledge.community.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.knowledge.community.ContributionReading;
import org.hotline.knowledge.community.ContributionReviewing;

/** What was written in the community, for those who look after it. */
@Path("/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSIDERS)
@Tag(name = "contributions", description = "Questions and answers of the community, for those who look after it.")
class ContributionResource {

    private final ContributionReading reading;
    private final ContributionReviewing reviewing;
    private final CurrentCaller current;

    ContributionResource(ContributionReading reading, ContributionReviewing reviewing, CurrentCaller current) {
        this.reading = reading;
        this.reviewing = reviewing;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "List contributions",
            description = "Questions and answers of the community, the oldest first: with state WAITING those that wait"
                    + " for one of us, with a name those of somebody who wants to see or remove what he wrote.")
    public Page<ContributionView> list(@BeanParam @Valid ContributionQuery query, @BeanParam @Valid PageQuery page) {
        return Page.of(
                        reading.list(query.filter(), page.afterId(), page.wanted()),
                        page.limit(),
                        last -> Cursor.encode(last.id().toString()))
                .map(ContributionView::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a contribution", description = "A question or an answer in whatever state it is.")
    @Problems("404 contribution-not-found")
    public ContributionView get(@PathParam("id") UUID id) {
        return ContributionView.of(reading.get(id));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITORS)
    @Operation(
            summary = "Remove a contribution",
            description = "Leaves nothing of what a question or an answer says, of its writer and of who found it"
                    + " helpful; with a question its answers go.")
    @Problems("404 contribution-not-found")
    public void remove(@PathParam("id") UUID id) {
        reviewing.remove(id, current.caller());
    }
}
