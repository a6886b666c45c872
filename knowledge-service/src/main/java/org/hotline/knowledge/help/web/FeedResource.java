package org.hotline.knowledge.help.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.knowledge.article.ArticleSummary;
import org.hotline.knowledge.help.HelpReading;

/** What feed readers and search engines want to know of the help centre. */
@Path("/")
@Produces("application/atom+xml;charset=UTF-8")
@PermitAll
@Tag(name = "help centre feeds", description = "What feed readers and search engines want to know of the help centre.")
class FeedResource {

    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final int NEWS = 50;
    private static final int MAPPED = 10_000;

    private final HelpReading reading;
    private final Clock clock;
    private final String address;
    private final Template feed;
    private final Template siteMap;

    FeedResource(
            HelpReading reading,
            Clock clock,
            @ConfigProperty(name = "hotline.knowledge.public-url") String address,
            @Location("feed.xml") Template feed,
            @Location("sitemap.xml") Template siteMap) {
        this.reading = reading;
        this.clock = clock;
        this.address = address;
        this.feed = feed;
        this.siteMap = siteMap;
    }

    @GET
    @Path("feed.xml")
    @Operation(
            summary = "Follow the newest public articles",
            description = "The newest articles for everybody as an Atom feed (RFC 4287).")
    public String feed() {
        List<ArticleSummary> news = reading.list(null, null, null, NEWS);
        Instant updated = news.stream()
                .map(ArticleSummary::updatedAt)
                .max(Instant::compareTo)
                .orElseGet(clock::instant);
        return legal(feed.data("address", address)
                .data("articles", news)
                .data("updated", updated)
                .render());
    }

    @GET
    @Path("sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    @Operation(
            summary = "Map the help centre",
            description = "The addresses of all articles for everybody, for search engines.")
    public String siteMap() {
        return legal(siteMap.data("address", address)
                .data("articles", reading.updates(MAPPED))
                .render());
    }

    /** A character that XML 1.0 does not know would make the whole document unreadable, escaped or not. */
    private static String legal(String xml) {
        return ILLEGAL.matcher(xml).replaceAll("");
    }
}
