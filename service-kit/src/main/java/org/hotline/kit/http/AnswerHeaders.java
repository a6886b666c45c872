package org.hotline.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Tells browsers on every answer what they may do with it, and caches to keep nothing personal, unless it says otherwise. */
@ApplicationScoped
class AnswerHeaders {

    private static final int BEFORE_THE_GATE = 10_001;
    private static final String POLICY = "Content-Security-Policy";

    /** What is no page allows nothing. */
    static final Map<String, String> OF_NO_PAGE = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            POLICY,
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    /** The page that shows the API brings its own scripts and styles, and pictures inside them. */
    private static final String OWN_PAGES = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'"
            + " 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(AnswerHeaders::add, BEFORE_THE_GATE);
    }

    private static void add(RoutingContext call) {
        call.addHeadersEndHandler(
                ready -> complete(call.normalizedPath(), call.response().headers()));
        call.next();
    }

    private static void complete(String path, MultiMap headers) {
        if (path != null && path.startsWith("/q/swagger-ui")) {
            set(headers, POLICY, OWN_PAGES);
        }
        OF_NO_PAGE.forEach((name, value) -> set(headers, name, value));
        if (path != null && path.startsWith("/v1/")) {
            set(headers, "Cache-Control", "no-store");
        }
    }

    private static void set(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
