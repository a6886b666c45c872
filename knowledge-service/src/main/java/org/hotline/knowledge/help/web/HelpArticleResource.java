package org.hotline.knowledge.help.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.knowledge.article.ArticleDetails;
import org.hotline.knowledge.help.HelpReading;
import org.hotline.knowledge.markdown.Markdown;
import org.jboss.resteasy.reactive.RestResponse;

/** One article for a browser, with what is like it. */
@Path("/")
@Produces(HelpPages.HTML)
@PermitAll
@Tag(name = "help centre")
class HelpArticleResource {

    private final HelpReading reading;
    private final OverviewCounts counts;
    private final HelpPages pages;
    private final ArticleSchema schema;
    private final Template page;

    HelpArticleResource(
            HelpReading reading,
            OverviewCounts counts,
            HelpPages pages,
            ArticleSchema schema,
            @Location("help-article.html") Template page) {
        this.reading = reading;
        this.counts = counts;
        this.pages = pages;
        this.schema = schema;
        this.page = page;
    }

    @GET
    @Path("help/articles/{id}")
    @Operation(summary = "Read a public article", description = "A page with one of the articles for everybody.")
    @Problems("404 article-not-found")
    public RestResponse<String> article(@PathParam("id") UUID id, @BeanParam @Valid HelpArticleQuery query) {
        ArticleDetails details = reading.get(id);
        ArticleBody body =
                ArticleBody.of(Markdown.htmlForReaders(details.content().body()));
        String language = pages.language(details.content().language());
        return pages.answer(
                page.data("article", details.article())
                        .data("shelves", counts.shelves(details.content().language()))
                        .data("content", details.content())
                        .data("feedback", details.feedback())
                        .data("body", body)
                        .data("summary", HelpExcerpt.of(details.content().body(), HelpExcerpt.OF_A_PAGE))
                        .data("schema", schema.of(details, body))
                        .data("address", pages.address() + "/help/articles/" + id)
                        .data("updated", HelpPages.day(details.article().updatedAt(), language))
                        .data("related", reading.related(details))
                        .data("translations", reading.translations(id))
                        .data("said", query.said())
                        .data("helped", query.helpful()),
                language);
    }
}
