package org.hotline.knowledge.help.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.knowledge.article.ArticleSummary;
import org.hotline.knowledge.help.HelpReading;
import org.jboss.resteasy.reactive.RestResponse;

/** All articles for a browser, or those of a category. */
@Path("/")
@Produces(HelpPages.HTML)
@PermitAll
@Tag(name = "help centre")
class HelpCategoryResource {

    private final HelpReading reading;
    private final OverviewCounts counts;
    private final HelpPages pages;
    private final Template articles;

    HelpCategoryResource(
            HelpReading reading,
            OverviewCounts counts,
            HelpPages pages,
            @Location("help-articles.html") Template articles) {
        this.reading = reading;
        this.counts = counts;
        this.pages = pages;
        this.articles = articles;
    }

    @GET
    @Path("help/articles")
    @Operation(
            summary = "Leaf through the help centre",
            description =
                    "A page with all public articles of a language, or of one of its categories, the newest first.")
    @Problems("404 category-not-found")
    public RestResponse<String> articles(@BeanParam @Valid HelpCategoryQuery query, @BeanParam @Valid PageQuery page) {
        String language = pages.language(query.language());
        String shown = query.language() == null ? language : query.language();
        Page<ArticleSummary> listed = Page.of(
                reading.list(shown, query.category(), page.afterId(), page.wanted()),
                page.limit(),
                last -> Cursor.encode(last.id().toString()));
        boolean missing = query.category() != null && !isThere(query.category(), listed);
        TemplateInstance filled = articles.data("shelves", counts.shelves(shown))
                .data("category", query.category())
                .data("articles", listed)
                .data("missing", missing);
        return missing ? pages.missing(filled, language) : pages.answer(filled, language);
    }

    /** A topic of other languages is one. */
    private boolean isThere(String category, Page<ArticleSummary> listed) {
        return !listed.items().isEmpty()
                || !reading.list(null, category, null, 1).isEmpty();
    }
}
