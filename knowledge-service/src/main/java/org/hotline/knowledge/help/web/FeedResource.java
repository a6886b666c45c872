package org.hotline.knowledge.help.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.knowledge.help.ArticleNews;
import org.hotline.knowledge.help.HelpReading;
import org.hotline.knowledge.help.NewsReading;
import org.jboss.resteasy.reactive.RestResponse;

/** What feed readers and search engines want to know of the help centre. */
@Path("/")
@Produces("application/atom+xml;charset=UTF-8")
@PermitAll
@Tag(name = "help centre feeds", description = "What feed readers and search engines want to know of the help centre.")
class FeedResource {

    private static final int NEWS = 50;
    private static final int MAPPED = 10_000;
    private static final int MAPPED_QUESTIONS = 2_000;

    private final NewsReading newsReading;
    private final HelpReading reading;
    private final HelpPages pages;
    private final Template feed;
    private final Template siteMap;

    FeedResource(
            NewsReading newsReading,
            HelpReading reading,
            HelpPages pages,
            @Location("feed.xml") Template feed,
            @Location("sitemap.xml") Template siteMap) {
        this.newsReading = newsReading;
        this.reading = reading;
        this.pages = pages;
        this.feed = feed;
        this.siteMap = siteMap;
    }

    @GET
    @Path("feed.xml")
    @Operation(
            summary = "Follow the newest public articles",
            description = "The newest articles for everybody, or those in a language, as an Atom feed (RFC 4287).")
    public RestResponse<String> feed(@BeanParam @Valid FeedQuery query) {
        List<ArticleNews> news = newsReading.list(query.language(), NEWS, HelpExcerpt.read(HelpExcerpt.OF_NEWS));
        Instant updated = news.stream()
                .map(each -> each.article().updatedAt())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return XmlAnswers.of(feed.data("address", pages.address())
                .data("words", HelpWords.in(query.language() == null ? "en" : query.language()))
                .data("language", query.language())
                .data("entries", news.stream().map(FeedEntry::of).toList())
                .data("updated", updated));
    }

    @GET
    @Path("sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    @Operation(
            summary = "Map the help centre",
            description =
                    "The addresses of all articles for everybody, each with those of its translations, and of the newest questions of the community, for search engines.")
    public RestResponse<String> siteMap() {
        return XmlAnswers.of(siteMap.data("address", pages.address())
                .data("articles", MappedArticle.of(reading.updates(MAPPED)))
                .data("questions", reading.newestQuestions(null, MAPPED_QUESTIONS)));
    }
}
