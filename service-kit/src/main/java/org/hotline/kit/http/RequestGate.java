package org.hotline.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotline.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Looks at a request before a byte of its body is read: what breaks a limit goes no further. */
@ApplicationScoped
class RequestGate {

    private static final int BEFORE_ALL_OTHERS = 10_000;
    private static final int LONGEST_ADDRESS = 8 * 1024;
    private static final int LONGEST_HEADERS = 16 * 1024;

    static final String TOO_MUCH_AT_ONCE = "too much is being sent at the same time";
    static final String LEFT_TO_RESOURCE = "hotline.body-left-to-resource";
    static final String BODY = "hotline.body";
    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w!#$&^.+*-]{1,127}/[\\w!#$&^.+*-]{1,127}\\s*(;.*)?");

    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    private final BodyLimits limits;
    private final BodiesInFlight bodies;
    private final ProblemAnswers problems;

    RequestGate(BodyLimits limits, BodiesInFlight bodies, ProblemAnswers problems) {
        this.limits = limits;
        this.bodies = bodies;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, BEFORE_ALL_OTHERS);
    }

    private void enter(RoutingContext call) {
        Problem no = brokenByHead(call.request());
        if (no == null) {
            no = brokenByBody(call);
        }
        if (no == null) {
            call.next();
        } else {
            problems.refuse(call, no);
        }
    }

    private static @Nullable Problem brokenByHead(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_ADDRESS) {
            return Problem.of(414, "address-too-long", "an address has at most " + LONGEST_ADDRESS + " characters");
        }
        int length = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            length += header.getKey().length() + header.getValue().length();
        }
        if (length > LONGEST_HEADERS) {
            return Problem.of(431, "headers-too-large", "all headers have at most " + LONGEST_HEADERS + " characters");
        }
        Problem unreadable = PercentEncoding.brokenByAddress(request.uri());
        if (unreadable != null) {
            return unreadable;
        }
        if (request.path() != null && request.path().indexOf(';') >= 0) {
            return Problem.ofField(400, "invalid-request", "path", "must not hold a semicolon");
        }
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.strip().equalsIgnoreCase("identity")) {
            return Problem.ofField(415, "unsupported-media-type", "Content-Encoding", "must not be given");
        }
        if (request.headers().getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            return Problem.ofField(400, "invalid-request", "Authorization", "must be given once");
        }
        List<String> types = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        if (types.size() > 1
                || !types.stream()
                        .allMatch(type -> MEDIA_TYPE.matcher(type.strip()).matches())) {
            return Problem.ofField(415, "unsupported-media-type", "Content-Type", "must be one media type");
        }
        return null;
    }

    private @Nullable Problem brokenByBody(RoutingContext call) {
        HttpServerRequest request = call.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null && !canHaveBodyOfUnknownLength(request)) {
            return null;
        }
        long limit = limits.at(call.normalizedPath());
        long most = length == null ? limit : bytes(length);
        if (most > limit) {
            return tooLarge(limit);
        }
        if (most > 0) {
            BodyInFlight body = bodies.take(call, new BodyInFlight.Size(length != null, most, bodies.isSpooled(call)));
            if (body == null) {
                return tooMuchAtOnce();
            }
            call.addEndHandler(ended -> bodies.end(body));
            call.put(BODY, body);
        }
        return null;
    }

    static Problem tooMuchAtOnce() {
        return Problem.of(503, "temporarily-unavailable", TOO_MUCH_AT_ONCE);
    }

    static Problem tooLarge(long limit) {
        return Problem.ofField(413, "too-large", "body", "must not exceed " + limit + " bytes");
    }

    /** HTTP/2 does not say beforehand whether there is a body. */
    private static boolean canHaveBodyOfUnknownLength(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || (request.version() == HttpVersion.HTTP_2 && !WITHOUT_BODY.contains(request.method()));
    }

    /** A length that is no number is longer than all that is taken. */
    private static long bytes(String length) {
        return LENGTH.matcher(length).matches() ? Long.parseLong(length) : Long.MAX_VALUE;
    }
}
