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
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.knowledge.article.ArticleDetails;
import org.hotline.knowledge.article.ArticleSummary;
import org.hotline.knowledge.help.HelpReading;
import org.hotline.knowledge.markdown.Markdown;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The help centre for a browser; it needs no script and no cookie. */
@Path("/")
@Produces(HelpResource.HTML)
@PermitAll
@Tag(name = "help centre", description = "Pages on which everybody reads the public articles, without signing in.")
class HelpResource {

    static final String HTML = "text/html;charset=UTF-8";

    private final HelpReading reading;
    private final HttpHeaders headers;
    private final Template overview;
    private final Template article;

    HelpResource(
            HelpReading reading,
            HttpHeaders headers,
            @Location("help.html") Template overview,
            @Location("help-article.html") Template article) {
        this.reading = reading;
        this.headers = headers;
        this.overview = overview;
        this.article = article;
    }

    @GET
    @ResponseStatus(303)
    @Operation(summary = "Go to the help centre", description = "Leads to the help centre's first page.")
    public RestResponse<Void> home() {
        return RestResponse.seeOther(URI.create("/help"));
    }

    @GET
    @Path("help")
    @Operation(
            summary = "Browse or search the help centre",
            description = "A page with the public articles, the newest first, or with those that answer a question.")
    public RestResponse<String> overview(@BeanParam @Valid HelpQuery query, @BeanParam @Valid PageQuery page) {
        String language = query.language();
        String question = query.question();
        boolean searching = !question.isEmpty();
        return page(overview.data("found", searching ? reading.search(question, language) : null)
                .data("articles", searching ? Page.whole(List.<ArticleSummary>of()) : articles(language, page))
                .data("question", question)
                .data("language", language == null ? "" : language)
                .data("french", isFrench(language))
                .render());
    }

    @GET
    @Path("help/articles/{id}")
    @Operation(summary = "Read a public article", description = "A page with one of the articles for everybody.")
    @Problems("404 article-not-found")
    public RestResponse<String> article(@PathParam("id") UUID id) {
        ArticleDetails details = reading.get(id);
        return page(article.data("content", details.content())
                .data("body", Markdown.htmlForReaders(details.content().body()))
                .data("updated", details.article().updatedAt())
                .data("french", details.content().language().equals("fr"))
                .render());
    }

    private Page<ArticleSummary> articles(@Nullable String language, PageQuery page) {
        UUID last = page.afterId();
        return Page.of(
                reading.list(language, last, page.wanted()),
                page.limit(),
                shown -> Cursor.encode(shown.id().toString()));
    }

    private boolean isFrench(@Nullable String wanted) {
        return wanted != null
                ? wanted.equals("fr")
                : headers.getAcceptableLanguages().stream()
                        .findFirst()
                        .map(locale -> locale.getLanguage().equals("fr"))
                        .orElse(false);
    }

    private static RestResponse<String> page(String html) {
        return ResponseBuilder.ok(html, HTML)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .header("Vary", "Accept-Language")
                .build();
    }
}
