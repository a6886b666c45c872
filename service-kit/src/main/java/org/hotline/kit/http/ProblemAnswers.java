package org.hotline.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.problem.Problem;
import org.hotline.kit.problem.ProblemPages;
import org.hotline.look.ErrorPage;

/** Answers a request that never reaches a resource with a problem. */
@ApplicationScoped
class ProblemAnswers {

    private static final long MOMENT_MILLIS = 5_000;

    private final ObjectMapper json;
    private final ProblemPages pages;

    ProblemAnswers(ObjectMapper json, ProblemPages pages) {
        this.json = json;
        this.pages = pages;
    }

    /** Answers a request that was read, or has nothing more to be read. */
    void answer(RoutingContext call, Problem problem) {
        HttpServerResponse response = call.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(problem.status());
        if (problem.retryAfterSeconds() > 0 && !response.headers().contains("Retry-After")) {
            response.putHeader("Retry-After", Integer.toString(problem.retryAfterSeconds()));
        }
        HttpServerRequest request = call.request();
        pages.page(problem, request.getHeader(HttpHeaders.ACCEPT), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .ifPresentOrElse(
                        page -> response.putHeader(HttpHeaders.CONTENT_TYPE, ErrorPage.MEDIA_TYPE)
                                .putHeader("Content-Security-Policy", ErrorPage.POLICY)
                                .end(page),
                        () -> response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                                .end(write(problem)));
    }

    /**
     * Answers a request of which nothing more is wanted. What its sender is still sending is thrown away for a moment: one who
     * sends before listening would not hear the answer from a connection that is closed at once.
     */
    void refuse(RoutingContext call, Problem problem) {
        call.response().putHeader(HttpHeaders.CONNECTION, "close");
        answer(call, problem);
        throwAwayTheRest(call);
    }

    /** What comes of the body in the next moment; then the connection is closed. */
    static void throwAwayTheRest(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (!request.isEnded()) {
            request.handler(unwanted -> {});
            long impatience = call.vertx()
                    .setTimer(MOMENT_MILLIS, passed -> request.connection().close());
            request.endHandler(ended -> call.vertx().cancelTimer(impatience));
            request.exceptionHandler(broken -> call.vertx().cancelTimer(impatience));
            request.resume();
        }
    }

    String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
