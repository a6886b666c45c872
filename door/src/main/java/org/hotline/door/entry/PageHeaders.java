package org.hotline.door.entry;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Tells browsers on every answer what a page may do: nothing but what comes from here, and no script that stands in a page. */
@ApplicationScoped
class PageHeaders {

    private static final int BEFORE_THE_GUARD = 10_001;

    static final Map<String, String> OF_PAGES = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                            + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    void register(@Observes Filters filters) {
        filters.register(PageHeaders::add, BEFORE_THE_GUARD);
    }

    private static void add(RoutingContext call) {
        call.addHeadersEndHandler(ready -> complete(call, call.response().headers()));
        call.next();
    }

    private static void complete(RoutingContext call, MultiMap headers) {
        OF_PAGES.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", isForGood(call) ? "public, max-age=31536000, immutable" : "no-store");
        }
    }

    /** What is asked for by its content: see {@code Look}. */
    private static boolean isForGood(RoutingContext call) {
        return call.request().getParam("v") != null && call.response().getStatusCode() == 200;
    }
}
