package org.hotline.gateway.survey.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline.gateway.survey.Survey;
import org.hotline.gateway.survey.Wording;

/** A survey for browsers: a form without a script, and without a word that came from outside. */
final class SurveyPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s</title></head>
            <body><main><h1>%s</h1>
            %s
            </main></body></html>
            """;

    private SurveyPage() {}

    static Response question(Survey survey) {
        Wording.Form words = Wording.of(survey.language()).form();
        String choices = IntStream.rangeClosed(1, 5)
                .mapToObj(score -> "<label><input type=\"radio\" name=\"score\" value=\"" + score + "\" required> "
                        + score + "</label>")
                .collect(Collectors.joining("\n"));
        String form = "<form method=\"post\"><p>" + choices + "</p>\n<p><label>" + words.comment()
                + "<br><textarea name=\"comment\" maxlength=\"2000\" rows=\"4\" cols=\"40\"></textarea></label></p>\n"
                + "<button>" + words.send() + "</button></form>";
        return page(survey, words.question(), form);
    }

    static Response thanks(Survey survey) {
        return page(survey, Wording.of(survey.language()).form().thanks(), "");
    }

    private static Response page(Survey survey, String title, String content) {
        String language = Wording.of(survey.language()) == Wording.FR ? "fr" : "en";
        return Response.ok(
                        PAGE.formatted(language, title, title, content), MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
