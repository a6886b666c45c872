package org.hotline.door.entry;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.hotline.look.ProblemReason;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;

/** What a page answers when it cannot be shown: because of who asks, or because a service does not answer. */
class PageErrors {

    private static final Logger LOG = Logger.getLogger(PageErrors.class);
    private static final int LOWEST_ERROR = 400;
    private static final String FORMS = FormBodyHandler.class.getName();

    @ServerExceptionMapper
    Response web(WebApplicationException answer, HttpServerRequest request) {
        int status = answer.getResponse().getStatus();
        boolean told = answer instanceof ClientWebApplicationException;
        if (status < LOWEST_ERROR || (status == 401 && !told)) {
            return answer.getResponse();
        }
        ErrorAnswers error = told
                ? ErrorAnswers.to(request, status, ToldProblem.by(answer.getResponse(), kindOf(status)))
                : ErrorAnswers.to(request, status, new ProblemReason(kindOf(status), null));
        return answer(status, error);
    }

    /** A service is away, or too slow. */
    @ServerExceptionMapper
    Response away(ProcessingException trouble, HttpServerRequest request) {
        LOG.warnf("a service does not answer: %s", trouble.getMessage());
        return answer(503, ErrorAnswers.to(request, 503, new ProblemReason("temporarily-unavailable", null)));
    }

    /** A form that cannot be read is at fault, by its escapes or by the letters that it claims to be written in. */
    @ServerExceptionMapper
    Response unreadable(IllegalArgumentException trouble, HttpServerRequest request) {
        if (Arrays.stream(trouble.getStackTrace())
                .noneMatch(step -> step.getClassName().equals(FORMS))) {
            throw trouble;
        }
        return answer(400, ErrorAnswers.to(request, 400, new ProblemReason("malformed-request", null)));
    }

    /** What {@code docs/problems.md} calls it. */
    static String kindOf(int status) {
        return switch (status) {
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409 -> "conflict";
            case 413 -> "too-large";
            case 414 -> "address-too-long";
            case 415 -> "unsupported-media-type";
            case 429 -> "too-many-requests";
            case 431 -> "headers-too-large";
            case 503 -> "temporarily-unavailable";
            default -> status < 500 ? "malformed-request" : "internal-error";
        };
    }

    private static Response answer(int status, ErrorAnswers error) {
        return Response.status(status)
                .type(error.mediaType())
                .entity(error.body())
                .build();
    }
}
