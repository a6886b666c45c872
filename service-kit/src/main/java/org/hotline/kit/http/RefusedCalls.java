package org.hotline.kit.http;

import io.github.bucket4j.Bucket;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.Principal;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hotline.kit.answer.Budget;
import org.jboss.logging.Logger;

/**
 * Logs who was not let in, and who was not let do something: what whoever runs the hotline sees of an attack. Neither what
 * they sent nor the query, in which a token may be; and so many lines in a second at most that nobody fills a disk with them.
 */
@ApplicationScoped
class RefusedCalls {

    private static final Logger LOG = Logger.getLogger(RefusedCalls.class);
    private static final int BEFORE_THE_GATE = 10_002;
    private static final int LONGEST = 200;
    private static final int MOST_IN_A_SECOND = 50;

    private final Bucket lines = new Pace(MOST_IN_A_SECOND, MOST_IN_A_SECOND, Duration.ofSeconds(1)).bucket();

    void register(@Observes Filters filters) {
        filters.register(this::listen, BEFORE_THE_GATE);
    }

    private void listen(RoutingContext call) {
        call.addEndHandler(ended -> note(call));
        call.next();
    }

    private void note(RoutingContext call) {
        int status = call.response().getStatusCode();
        if ((status == 401 || status == 403) && lines.tryConsume(1)) {
            LOG.infof(
                    "%d %s %s for %s from %s",
                    status,
                    call.request().method(),
                    printable(String.valueOf(call.request().path())),
                    printable(caller(call)),
                    Budget.peerOf(call.request()));
        }
    }

    private static String caller(RoutingContext call) {
        if (!(call.user() instanceof QuarkusHttpUser known)
                || known.getSecurityIdentity().isAnonymous()) {
            return "nobody";
        }
        Principal principal = known.getSecurityIdentity().getPrincipal();
        return String.valueOf(principal instanceof JsonWebToken token ? token.getSubject() : principal.getName());
    }

    /** One line, whatever somebody wrote. */
    static String printable(String text) {
        return text.substring(0, Math.min(LONGEST, text.length())).replaceAll("[^\\x21-\\x7e]", "?");
    }
}
