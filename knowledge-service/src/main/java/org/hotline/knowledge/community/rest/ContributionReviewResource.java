package org.hotline.knowledge.community.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import org.hotline.kit.web.Created;
import org.hotline.kit.web.Idempotent;
import org.hotline.knowledge.article.rest.ArticleView;
import org.hotline.knowledge.community.Contribution;
import org.hotline.knowledge.community.ContributionReviewing;
import org.hotline.knowledge.community.SolvedQuestionDrafting;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What becomes of contributions. */
@Path("/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSIDERS)
@Tag(name = "contributions")
class ContributionReviewResource {

    private final ContributionReviewing reviewing;
    private final SolvedQuestionDrafting drafting;
    private final CurrentCaller current;

    ContributionReviewResource(
            ContributionReviewing reviewing, SolvedQuestionDrafting drafting, CurrentCaller current) {
        this.reviewing = reviewing;
        this.drafting = drafting;
        this.current = current;
    }

    /** What we answer. */
    record OfficialAnswerRequest(
            @NotBlank @Size(max = 5_000) String text) {}

    @POST
    @Path("{id}/approval")
    @Operation(
            summary = "Approve a contribution",
            description = "Lets everybody read a question or an answer that waits for one of us.")
    @Problems({"404 contribution-not-found", "409 contribution-state"})
    public ContributionView approve(@PathParam("id") UUID id) {
        return ContributionView.of(reviewing.approve(id, current.caller()));
    }

    @POST
    @Path("{id}/rejection")
    @Operation(
            summary = "Reject a contribution",
            description =
                    "Lets nobody read a question or an answer that waits for one of us, and forgets what it says.")
    @Problems({"404 contribution-not-found", "409 contribution-state"})
    public ContributionView reject(@PathParam("id") UUID id) {
        return ContributionView.of(reviewing.reject(id, current.caller()));
    }

    @POST
    @Path("{id}/answers")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Answer a question of the community",
            description = "Publishes an answer to a question that says of itself that it is ours.")
    @Problems({"404 contribution-not-found", "409 contribution-state"})
    public RestResponse<ContributionView> answer(
            @PathParam("id") UUID id, @Valid @NotNull OfficialAnswerRequest request) {
        Contribution answer = reviewing.answer(id, request.text(), current.caller());
        return Created.at("/v1/contributions/" + answer.id(), ContributionView.of(answer));
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Roles.EDITORS)
    @Operation(
            summary = "Accept an answer of the community",
            description = "Says that a published answer solved its question, as whoever asked can say.")
    @Problems({"404 contribution-not-found", "409 contribution-state"})
    public ContributionView accept(@PathParam("id") UUID id) {
        return ContributionView.of(reviewing.accept(id));
    }

    @POST
    @Path("{id}/draft")
    @RolesAllowed(Roles.EDITORS)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Draft an article of an accepted answer",
            description =
                    "Drafts an internal article of a question and the answer that solved it, once of each question;"
                            + " it is edited, reviewed and published like any other.")
    @Problems({"404 contribution-not-found", "409 contribution-state", "409 article-external-id-taken"})
    public RestResponse<ArticleView> draft(@PathParam("id") UUID id) {
        return ArticleView.created(drafting.draft(id, current.caller()));
    }
}
