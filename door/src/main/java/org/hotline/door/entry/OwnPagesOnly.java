package org.hotline.door.entry;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotline.look.ProblemReason;
import org.jspecify.annotations.Nullable;

/**
 * Lets no page of another site act with the session of whoever looks at it. Browsers say where a call comes from ({@code
 * Sec-Fetch-Site}, before that {@code Origin}); what changes something has to come from a page of ours, or from a program, which says
 * neither and has no session. {@code SameSite} on the cookie is the second lock. What is passed on without any session is no business of
 * the door: the gateway itself asks which pages may send files of a chat.
 */
@ApplicationScoped
class OwnPagesOnly {

    private static final int BEFORE_ALL = 10_000;

    /** With escapes, parameters and slashes that lead to the same resource. */
    private static final Pattern SIGN_OUT = Pattern.compile(
            "(?:/|%2F|;[^/]*+)*+(?:s|%73)(?:i|%69)(?:g|%67)(?:n|%6E)(?:-|%2D)(?:o|%6F)(?:u|%75)(?:t|%74)(?:[/;?#%]|$)",
            Pattern.CASE_INSENSITIVE);

    private static final ProblemReason FOREIGN =
            new ProblemReason("foreign-page", "a page of another site may not do this");
    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes Filters filters) {
        filters.register(OwnPagesOnly::check, BEFORE_ALL);
    }

    private static void check(RoutingContext call) {
        String path = call.normalizedPath();
        if (isHarmless(call.request().method(), path) || isSessionless(path) || comesFromHere(call.request())) {
            call.next();
        } else {
            ErrorAnswers no = ErrorAnswers.to(call.request(), 403, FOREIGN);
            no.send(call.response(), 403);
        }
    }

    /** Whether it changes nothing: reading does not, but for the address that ends a session, however it is spelt. */
    static boolean isHarmless(HttpMethod method, String path) {
        return HARMLESS.contains(method) && !SIGN_OUT.matcher(path).lookingAt();
    }

    /** Whether no session goes with it, whoever has one. */
    static boolean isSessionless(String path) {
        return path.equals("/v1/chat/files");
    }

    private static boolean comesFromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        return origin == null || isHere(origin, request.getHeader("Host"));
    }

    private static boolean isHere(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
