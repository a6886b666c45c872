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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.knowledge.article.ArticleCard;
import org.hotline.knowledge.help.HelpCentre;

/** What feed readers and search engines want to know of the help centre. */
@Path("/")
@PermitAll
class Feeds {

    private static final int NEWS = 50;
    private static final int MAPPED = 10_000;

    private final HelpCentre centre;
    private final Clock clock;
    private final String address;
    private final Template feed;
    private final Template siteMap;

    Feeds(
            HelpCentre centre,
            Clock clock,
            @ConfigProperty(name = "hotline.knowledge.public-url") String address,
            @Location("feed.xml") Template feed,
            @Location("sitemap.xml") Template siteMap) {
        this.centre = centre;
        this.clock = clock;
        this.address = address;
        this.feed = feed;
        this.siteMap = siteMap;
    }

    /** Atom (RFC 4287). */
    @GET
    @Path("/feed.xml")
    @Produces("application/atom+xml;charset=UTF-8")
    public String feed() {
        List<ArticleCard> news = centre.articles(null, null, NEWS);
        Instant updated = news.stream()
                .map(ArticleCard::updatedAt)
                .max(Instant::compareTo)
                .orElseGet(clock::instant);
        return feed.data("address", address)
                .data("articles", news)
                .data("updated", updated)
                .render();
    }

    @GET
    @Path("/sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    public String siteMap() {
        return siteMap.data("address", address)
                .data("articles", centre.articles(null, null, MAPPED))
                .render();
    }
}
