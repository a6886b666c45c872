package org.hotline.gateway.visitor.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hotline.gateway.visitor.ChatOrigins;

/** Lets the pages that have the chat read what is answered to a file, whoever answers: also that there was no room for it. */
@ApplicationScoped
class ChatFileAnswers {

    private static final int BEFORE_THE_GATES = 10_002;
    private static final String PATH = "/v1/chat/files";

    private final ChatOrigins origins;

    ChatFileAnswers(ChatOrigins origins) {
        this.origins = origins;
    }

    void register(@Observes Filters filters) {
        filters.register(this::mark, BEFORE_THE_GATES);
    }

    private void mark(RoutingContext call) {
        if (PATH.equals(call.normalizedPath())) {
            String origin = call.request().getHeader("Origin");
            call.response().putHeader("Vary", "Origin");
            if (origin != null && origins.isKnown(origin)) {
                call.response()
                        .putHeader("Access-Control-Allow-Origin", origin)
                        .putHeader("Access-Control-Expose-Headers", "Retry-After");
            }
        }
        call.next();
    }
}
