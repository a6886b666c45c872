package org.hotline.knowledge.article.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.knowledge.article.ArticleContent;
import org.hotline.knowledge.article.ArticleDetails;
import org.hotline.knowledge.article.ArticleReading;
import org.hotline.knowledge.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/** What an article says to do. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSIDERS)
@Tag(name = "articles")
class ArticleStepsResource {

    private final ArticleReading reading;
    private final CurrentCaller current;

    ArticleStepsResource(ArticleReading reading, CurrentCaller current) {
        this.reading = reading;
        this.current = current;
    }

    /**
     * What an article says to do, in order.
     *
     * @param revision that says so
     * @param sideEffects what the steps do besides
     */
    record ArticleStepsView(
            UUID articleId,
            int revision,
            String title,
            List<String> steps,
            @Nullable String sideEffects) {

        static ArticleStepsView of(ArticleDetails details) {
            ArticleContent content = details.content();
            return new ArticleStepsView(
                    details.article().id(),
                    details.revision(),
                    content.title(),
                    content.steps().isEmpty() ? Markdown.steps(content.body()) : content.steps(),
                    content.sideEffects());
        }
    }

    @GET
    @Path("{id}/steps")
    @Operation(
            summary = "Read an article's steps",
            description =
                    "What to do, in order, in plain text: the article's steps, or else what its body numbers or puts"
                            + " a box before, up to 100. As with the article an editor sees the newest revision, everybody else the"
                            + " published one.")
    @Problems("404 article-not-found")
    public ArticleStepsView steps(@PathParam("id") UUID id) {
        return ArticleStepsView.of(reading.get(id, current.caller()));
    }
}
