package org.hotline.door.entry;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.hotline.look.ProblemReason;

/** What the server itself would answer with a word or none: what is not there, and what broke. */
@ApplicationScoped
class DoorErrors {

    private static final List<Integer> STATUSES = List.of(400, 403, 404, 405, 413, 414, 431, 500, 503);

    void register(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, call -> answer(call, status)));
    }

    private static void answer(RoutingContext call, int status) {
        if (call.response().headWritten() || call.response().ended()) {
            return;
        }
        ErrorAnswers error =
                ErrorAnswers.to(call.request(), status, new ProblemReason(PageErrors.kindOf(status), null));
        error.send(call.response(), status);
    }
}
