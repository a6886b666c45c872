package org.hotline.door.entry;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import org.hotline.look.ErrorPage;
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
     * @param kind of the problem, in a few words
     */
    public static ErrorAnswers to(HttpServerRequest request, int status, String kind, @Nullable String detail) {
        if (ErrorPage.isWanted(request.getHeader("Accept"))) {
            ErrorPage page = new ErrorPage(status, kind, detail, null);
            return new ErrorAnswers(ErrorPage.MEDIA_TYPE, page.html(request.getHeader("Accept-Language"), HELP, DESK));
        }
        JsonObject problem = new JsonObject()
                .put("type", TYPES + kind.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .put("title", kind)
                .put("status", status);
        if (detail != null) {
            problem.put("detail", detail);
        }
        return new ErrorAnswers("application/problem+json", problem.encode());
    }
}
