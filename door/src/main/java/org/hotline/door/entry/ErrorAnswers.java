package org.hotline.door.entry;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import org.hotline.look.ErrorPage;
import org.hotline.look.ProblemReason;
import org.jspecify.annotations.Nullable;

/**
 * What the door itself answers when something goes wrong: a page for a browser, a problem (RFC 9457) for a program.
 *
 * @param mediaType of the body
 */
public record ErrorAnswers(String mediaType, String body) {

    private static final String TYPES = "https://hotline.example/problems/";
    private static final String HELP = "/help";
    private static final String DESK = "/";

    /**
     * The answer to whoever asked.
     *
     * @param kind of the problem, as {@code docs/problems.md} names it
     */
    public static ErrorAnswers to(HttpServerRequest request, int status, String kind, @Nullable String detail) {
        ProblemReason why = new ProblemReason(kind, detail);
        if (ErrorPage.isWanted(request.getHeader("Accept"))) {
            ErrorPage page = new ErrorPage(status, why, null);
            return new ErrorAnswers(ErrorPage.MEDIA_TYPE, page.html(request.getHeader("Accept-Language"), HELP, DESK));
        }
        JsonObject problem = new JsonObject()
                .put("type", TYPES + kind)
                .put("title", why.title())
                .put("status", status);
        if (detail != null) {
            problem.put("detail", detail);
        }
        return new ErrorAnswers("application/problem+json", problem.encode());
    }
}
