package org.hotline.knowledge.community.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.knowledge.community.ContributionVoting;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What readers say of questions and answers of the community, without signing in. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@PermitAll
@Tag(name = "community pages")
class VoteResource {

    private final ContributionVoting voting;
    private final VoterSeal voter;

    VoteResource(ContributionVoting voting, VoterSeal voter) {
        this.voting = voting;
        this.voter = voter;
    }

    @POST
    @Path("help/community/{id}/votes")
    @ResponseStatus(303)
    @Operation(
            summary = "Say whether a question or an answer is helpful",
            description = "Counts one voice from each address, or takes it back, and leads back to the page.")
    @Problems({"404 contribution-not-found", "404 community-closed"})
    public RestResponse<Void> vote(@PathParam("id") UUID id, @BeanParam @Valid VoteRequest request) {
        UUID question = voting.vote(id, request.helpful(), voter.of(id));
        String voted = request.helpful() ? "?voted=" + id : "";
        return RestResponse.seeOther(URI.create("/help/community/" + question + voted + "#c-" + id));
    }
}
