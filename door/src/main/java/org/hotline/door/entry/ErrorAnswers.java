package org.hotline.door.entry;

import io.netty.handler.codec.http.HttpRequest;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.hotline.look.ErrorPage;
import org.hotline.look.ProblemReason;
import org.hotline.look.ReaderLanguage;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/**
 * What the door itself answers when something goes wrong: a page for a browser, a problem (RFC 9457) for a program.
 *
 * @param mediaType of the body
 */
public record ErrorAnswers(String mediaType, String body) {

    private static final Logger LOG = Logger.getLogger(ErrorAnswers.class);
    private static final String TYPES = "https://hotline.example/problems/";
    private static final String HELP = "/help";
    private static final String DESK = "/";
    private static final String PAGE = "text/html";
    private static final String TICKETS = "/tickets/";

    /** The answer to whoever asked, with a number that finds it in the log. */
    public static ErrorAnswers to(HttpServerRequest request, int status, ProblemReason why) {
        return to(request, status, why, logged(request.method() + " " + request.path(), status));
    }

    /** The same to a request of which nobody reads more than its head; one without a head gets a page. */
    static ErrorAnswers to(HttpRequest request, int status) {
        String number = logged(request.method() + " of an address that is not read", status);
        ProblemReason why = new ProblemReason(PageErrors.kindOf(status), null);
        String accept =
                request.decoderResult().isFailure() ? PAGE : request.headers().get("Accept");
        return ErrorPage.isWanted(accept)
                ? page(
                        status,
                        why,
                        number,
                        ReaderLanguage.of(null, request.headers().get("Accept-Language")),
                        DESK)
                : problem(status, why, number);
    }

    private static String logged(String request, int status) {
        String number = UUID.randomUUID().toString().replace("-", "");
        LOG.logf(status < 500 ? Level.INFO : Level.WARN, "%s was answered %d, trace %s", request, status, number);
        return number;
    }

    /** The same of what a service told, by its number if it gave one. */
    static ErrorAnswers to(HttpServerRequest request, int status, ToldProblem told) {
        return told.traceId() == null
                ? to(request, status, told.reason())
                : to(request, status, told.reason(), told.traceId());
    }

    /** Sends it. */
    Future<Void> send(HttpServerResponse response, int status) {
        return response.setStatusCode(status)
                .putHeader("Content-Type", mediaType)
                .end(body);
    }

    private static ErrorAnswers to(HttpServerRequest request, int status, ProblemReason why, String traceId) {
        if (ErrorPage.isWanted(request.getHeader("Accept"))) {
            String language = ReaderLanguage.of(request.getParam("language"), request.getHeader("Accept-Language"));
            return page(status, why, traceId, language, desk(request, status));
        }
        return problem(status, why, traceId);
    }

    private static ErrorAnswers page(int status, ProblemReason why, String traceId, String language, String desk) {
        ErrorPage page = new ErrorPage(status, why, traceId);
        return new ErrorAnswers(ErrorPage.MEDIA_TYPE, page.html(language, HELP, desk));
    }

    private static ErrorAnswers problem(int status, ProblemReason why, String traceId) {
        JsonObject problem = new JsonObject()
                .put("type", TYPES + why.kind())
                .put("title", why.title())
                .put("status", status);
        if (why.detail() != null) {
            problem.put("detail", why.detail());
        }
        problem.put("traceId", traceId);
        return new ErrorAnswers("application/problem+json", problem.encode());
    }

    /** Where one works; whoever signs in again goes on with the ticket that he worked on, to which its actions lead back. */
    private static String desk(HttpServerRequest request, int status) {
        return status == 401 && request.path().startsWith(TICKETS) ? request.path() : DESK;
    }
}
