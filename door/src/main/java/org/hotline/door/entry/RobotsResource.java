package org.hotline.door.entry;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Tells search engines that the help centre is for them, with all that it is made of, and nothing else. */
@Path("/robots.txt")
@PermitAll
class RobotsResource {

    private static final String RULES = """
            User-agent: *
            Allow: /help
            Disallow: /help/community/mine/
            Disallow: /help/community/new
            Allow: /look/
            Allow: /feed.xml
            Allow: /sitemap.xml
            Disallow: /

            Sitemap: %s
            """;

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String robots(@Context UriInfo address) {
        return rules(address.getBaseUri());
    }

    /** Of a door at that address. */
    static String rules(URI door) {
        return RULES.formatted(door.resolve("/sitemap.xml"));
    }
}
