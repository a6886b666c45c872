package org.hotline.door.entry;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.look.ProblemReason;
import org.jspecify.annotations.Nullable;

/** Refuses what is larger than anything that passes the door, with a reason: the server itself would refuse it without a word. */
@ApplicationScoped
class LargestBody {

    private static final int BEFORE_ALL = 9_999;
    private static final ProblemReason TOO_LARGE = new ProblemReason("too-large", null);

    private final long most;

    LargestBody(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL);
    }

    private void check(RoutingContext call) {
        if (isWithin(call.request().getHeader("Content-Length"), most)) {
            call.next();
            return;
        }
        ErrorAnswers no = ErrorAnswers.to(call.request(), 413, TOO_LARGE);
        no.send(call.response().putHeader("Connection", "close"), 413);
    }

    /** Whether a length is one that is taken; who tells none, or nonsense, is measured by the server. */
    static boolean isWithin(@Nullable String length, long most) {
        try {
            return length == null || Long.parseLong(length) <= most;
        } catch (NumberFormatException nonsense) {
            return true;
        }
    }
}
