package org.hotline.knowledge.article.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.hotline.knowledge.article.ArticleRating;

/** What readers say about an article. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS)
@Tag(name = "ratings", description = "What readers say about an article.")
class RatingResource {

    private final ArticleRating rating;
    private final CurrentCaller current;

    RatingResource(ArticleRating rating, CurrentCaller current) {
        this.rating = rating;
        this.current = current;
    }

    /** Whether the article helped. */
    record RatingRequest(@NotNull Boolean helpful) {}

    @POST
    @Path("{id}/ratings")
    @Operation(
            summary = "Rate an article",
            description = "Says whether the article helped its reader; a later word replaces an earlier one.")
    @Problems("404 article-not-found")
    public void rate(@PathParam("id") UUID id, @Valid @NotNull RatingRequest request) {
        rating.rate(id, request.helpful(), current.caller());
    }
}
