package org.hotline.knowledge.reviewing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Version;
import org.hotline.knowledge.article.rest.ArticleView;
import org.hotline.knowledge.reviewing.ArticleReviewing;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The way of an article from draft to publication. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITORS)
@Tag(name = "review", description = "The way of an article from draft over review and approval to publication.")
class ArticleReviewResource {

    private final ArticleReviewing reviewing;
    private final CurrentCaller current;

    ArticleReviewResource(ArticleReviewing reviewing, CurrentCaller current) {
        this.reviewing = reviewing;
        this.current = current;
    }

    @POST
    @Path("{id}/submission")
    @Operation(
            summary = "Submit an article for review",
            description = "Says that the draft is finished and somebody else may look at it.")
    @Problems({"404 article-not-found", "409 article-status"})
    public RestResponse<ArticleView> submit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ArticleView.answer(reviewing.submit(id, actual -> Version.check(ifMatch, actual)));
    }

    @POST
    @Path("{id}/approval")
    @Operation(
            summary = "Approve an article",
            description =
                    "Says that the newest revision is right. Nobody approves what they wrote, except admins; a draft"
                            + " from a solved case needs no submission.")
    @Problems({"404 article-not-found", "409 article-status", "422 article-own-work"})
    public RestResponse<ArticleView> approve(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ArticleView.answer(reviewing.approve(id, current.caller(), actual -> Version.check(ifMatch, actual)));
    }

    @POST
    @Path("{id}/publication")
    @Operation(
            summary = "Publish an article",
            description = "Shows the approved revision to its audience, in place of the one published before.")
    @Problems({"404 article-not-found", "409 article-status"})
    public RestResponse<ArticleView> publish(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ArticleView.answer(reviewing.publish(id, current.caller(), actual -> Version.check(ifMatch, actual)));
    }

    @POST
    @Path("{id}/archival")
    @Operation(
            summary = "Archive an article",
            description = "Takes the article away from its readers. Its revisions stay, and a new one brings it back.")
    @Problems({"404 article-not-found", "409 article-status"})
    public RestResponse<ArticleView> archive(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ArticleView.answer(reviewing.archive(id, current.caller(), actual -> Version.check(ifMatch, actual)));
    }
}
