package org.hotline.knowledge.article.rest;

import jakarta.annotation.security.RolesAllowed;
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
import org.hotline.kit.web.Page;
import org.hotline.knowledge.article.ArticleReading;

/** An article in other languages. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS)
@Tag(name = "translations", description = "Articles in other languages, each an article of its own.")
class TranslationResource {

    private final ArticleReading reading;
    private final CurrentCaller current;

    TranslationResource(ArticleReading reading, CurrentCaller current) {
        this.reading = reading;
        this.current = current;
    }

    @GET
    @Path("{id}/translations")
    @Operation(
            summary = "List an article's translations",
            description = "The languages in which the caller can read the article, itself included; all on one page.")
    @Problems("404 article-not-found")
    public Page<ArticleView> list(@PathParam("id") UUID id) {
        return Page.whole(reading.translations(id, current.caller())).map(ArticleView::of);
    }
}
