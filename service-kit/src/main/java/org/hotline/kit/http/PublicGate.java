package org.hotline.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline.kit.answer.Budget;
import org.hotline.kit.problem.Problem;

/** Lets everybody ask what is public as often as people and their machines do, and nobody guess tokens. */
@ApplicationScoped
class PublicGate {

    private static final int AFTER_THE_REQUEST_GATE = 9_000;
    private static final String KEY = "X-API-Key";
    private static final String BEARER = "Authorization";
    private static final Set<HttpMethod> ASKING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final List<String> paths;
    private final List<String> secrets;
    private final PublicRates rates;
    private final ProblemAnswers problems;

    PublicGate(PublicSettings settings, PublicRates rates, ProblemAnswers problems) {
        this.paths = settings.paths().orElse(List.of());
        this.secrets = settings.secrets().orElse(List.of());
        this.rates = rates;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        if (!paths.isEmpty() || !secrets.isEmpty()) {
            filters.register(this::enter, AFTER_THE_REQUEST_GATE);
        }
    }

    /** Whether there is something there for those who are not signed in. */
    boolean isOpen(String path) {
        return isBelow(secrets, path) || isBelow(paths, path);
    }

    private void enter(RoutingContext call) {
        String path = call.normalizedPath();
        if (!isOpen(path)) {
            call.next();
            return;
        }
        boolean secret = isBelow(secrets, path);
        String peer = Budget.peerOf(call.request());
        long pause = rates.countCall("peer " + peer);
        if (secret) {
            pause = Math.max(pause, rates.pauseAfterGuesses(peer, token(call)));
            pause = Math.max(
                    pause,
                    given(call).map(token -> rates.countCall("token " + token)).orElse(0L));
        } else if (!ASKING.contains(call.request().method())) {
            pause = Math.max(pause, rates.countForm(peer));
        }
        if (pause > 0) {
            call.response().putHeader("Retry-After", Long.toString(pause));
            problems.refuse(call, Problem.of(429, "too-many-requests", "wait as long as Retry-After says"));
            return;
        }
        if (secret) {
            call.addEndHandler(ended -> noteGuess(call, peer));
        }
        call.next();
    }

    /** By which a call is let in: what it bears, else the address itself. */
    private static String token(RoutingContext call) {
        return given(call).orElseGet(call::normalizedPath);
    }

    /** A parameter or a header. An address is nobody's own: were calls of it counted, strangers could use up those of its owner. */
    private static Optional<String> given(RoutingContext call) {
        HttpServerRequest request = call.request();
        return Stream.of(request.getParam("token"), request.getHeader(BEARER), request.getHeader(KEY))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private void noteGuess(RoutingContext call, String peer) {
        int status = call.response().getStatusCode();
        if (status == 401 || status == 404) {
            rates.countGuess(peer, token(call));
        } else if (status < 400) {
            rates.noteRight(token(call));
        }
    }

    private static boolean isBelow(List<String> prefixes, String path) {
        return prefixes.stream()
                .anyMatch(prefix -> path.startsWith(prefix)
                        && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/'));
    }
}
