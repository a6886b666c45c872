package org.hotline.door.entry;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a page answers when it cannot be shown: because of who asks, or because a service does not answer. */
class PageErrors {

    private static final Logger LOG = Logger.getLogger(PageErrors.class);
    private static final int LOWEST_ERROR = 400;

    @ServerExceptionMapper
    Response web(WebApplicationException answer, HttpServerRequest request) {
        int status = answer.getResponse().getStatus();
        return switch (status) {
            case 401 -> answer.getResponse();
            case 403 -> answer(request, 403, "forbidden");
            case 404 -> answer(request, 404, "not-found");
            case 405 -> answer(request, 405, "method-not-allowed");
            case 409 -> answer(request, 409, "conflict");
            case 429 -> answer(request, 429, "too-many-requests");
            case 503 -> answer(request, 503, "temporarily-unavailable");
            default ->
                status < LOWEST_ERROR
                        ? answer.getResponse()
                        : answer(request, status, status < 500 ? "malformed-request" : "internal-error");
        };
    }

    /** A service is away, or too slow. */
    @ServerExceptionMapper
    Response away(ProcessingException trouble, HttpServerRequest request) {
        LOG.warnf("a service does not answer: %s", trouble.getMessage());
        return answer(request, 503, "temporarily-unavailable");
    }

    private static Response answer(HttpServerRequest request, int status, String kind) {
        ErrorAnswers error = ErrorAnswers.to(request, status, kind, null);
        return Response.status(status)
                .type(error.mediaType())
                .entity(error.body())
                .build();
    }
}
