package org.hotline.door.entry;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.hotline.look.ProblemReason;

/** What the server itself would answer with a word or none: what is not there, and what broke. */
@ApplicationScoped
class DoorErrors {

    private static final Map<Integer, String> KINDS = Map.of(
            400, "malformed-request",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            413, "too-large",
            500, "internal-error",
            503, "temporarily-unavailable");

    void register(@Observes Router router) {
        KINDS.forEach((status, kind) -> router.errorHandler(status, call -> answer(call, status, kind)));
    }

    private static void answer(RoutingContext call, int status, String kind) {
        if (call.response().headWritten() || call.response().ended()) {
            return;
        }
        ErrorAnswers error = ErrorAnswers.to(call.request(), status, new ProblemReason(kind, null));
        call.response()
                .setStatusCode(status)
                .putHeader("Content-Type", error.mediaType())
                .end(error.body());
    }
}
