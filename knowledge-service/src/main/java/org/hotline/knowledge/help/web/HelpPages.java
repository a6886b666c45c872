package org.hotline.knowledge.help.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.knowledge.article.ArticleCard;
import org.hotline.knowledge.article.Markdown;
import org.hotline.knowledge.article.Reading;
import org.hotline.knowledge.help.HelpCentre;
import org.jspecify.annotations.Nullable;

/** The help centre for a browser; it needs no script and no cookie. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class HelpPages {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final HelpCentre centre;
    private final HttpHeaders headers;
    private final Template overview;
    private final Template article;

    HelpPages(
            HelpCentre centre,
            HttpHeaders headers,
            @Location("help.html") Template overview,
            @Location("help-article.html") Template article) {
        this.centre = centre;
        this.headers = headers;
        this.overview = overview;
        this.article = article;
    }

    @GET
    public Response home() {
        return Response.seeOther(URI.create("/help")).build();
    }

    @GET
    @Path("/help")
    public Response overview(
            @QueryParam("q") @Size(max = 2_000) @Nullable String question,
            @QueryParam("language") @Nullable String language,
            @Valid @BeanParam PageQuery page) {
        String wanted = language == null || language.isBlank() ? null : language;
        String asked = question == null ? "" : question.strip();
        boolean searching = !asked.isEmpty();
        UUID after =
                page.after() == null ? null : Cursor.decode(page.after(), 1, values -> UUID.fromString(values.get(0)));
        Page<ArticleCard> articles = searching
                ? new Page<>(List.of(), null)
                : Page.of(
                        centre.articles(wanted, after, page.limit() + 1),
                        page.limit(),
                        card -> Cursor.encode(card.id().toString()));
        return page(overview.data("found", searching ? centre.search(asked, wanted) : null)
                .data("articles", articles)
                .data("question", asked)
                .data("language", wanted == null ? "" : wanted)
                .data("french", isFrench(wanted))
                .render());
    }

    @GET
    @Path("/help/articles/{id}")
    public Response article(UUID id) {
        Reading reading = centre.read(id);
        return page(article.data("content", reading.content())
                .data("body", Markdown.html(reading.content().body()))
                .data("updated", reading.article().updatedAt())
                .data("french", reading.content().language().equals("fr"))
                .render());
    }

    private boolean isFrench(@Nullable String wanted) {
        return wanted != null
                ? wanted.equals("fr")
                : headers.getAcceptableLanguages().stream()
                        .findFirst()
                        .map(locale -> locale.getLanguage().equals("fr"))
                        .orElse(false);
    }

    private static Response page(String html) {
        return Response.ok(html, HTML)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Vary", "Accept-Language")
                .build();
    }
}
