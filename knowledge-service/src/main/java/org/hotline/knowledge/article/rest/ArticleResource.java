package org.hotline.knowledge.article.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.hotline.knowledge.article.ArticleReading;
import org.jboss.resteasy.reactive.RestResponse;

/** Articles as their readers see them. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS)
@Tag(name = "articles", description = "Units of knowledge, as their readers see them.")
class ArticleResource {

    private final ArticleReading reading;
    private final CurrentCaller current;

    ArticleResource(ArticleReading reading, CurrentCaller current) {
        this.reading = reading;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "List and filter articles",
            description = "The articles that the caller may read, the newest first: for editors with their newest"
                    + " revisions, for everybody else with the published ones. Filters that are absent do not matter.")
    public Page<ArticleSummaryView> list(@BeanParam @Valid ArticleQuery query, @BeanParam @Valid PageQuery page) {
        UUID last = page.afterId();
        return Page.of(
                        reading.list(query.filter(), current.caller(), last, page.wanted()),
                        page.limit(),
                        article -> Cursor.encode(article.id().toString()))
                .map(ArticleSummaryView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read an article",
            description =
                    "An article as the caller sees it: an editor the newest revision, everybody else the published"
                            + " one. The ETag says on which version a change is based.")
    @Problems("404 article-not-found")
    public RestResponse<ArticleView> get(@PathParam("id") UUID id) {
        return ArticleView.answer(reading.get(id, current.caller()));
    }
}
