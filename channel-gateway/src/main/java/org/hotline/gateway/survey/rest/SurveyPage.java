package org.hotline.gateway.survey.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline.gateway.survey.Survey;
import org.hotline.gateway.survey.SurveyText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A survey for browsers: a form without a script, and without a word that came from outside. */
final class SurveyPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s</title></head><body><main><h1>%s</h1>
            %s
            </main></body></html>
            """;

    private SurveyPage() {}

    static RestResponse<String> question(Survey survey) {
        SurveyText.Form words = SurveyText.of(survey.language()).form();
        String choices = IntStream.rangeClosed(1, 5)
                .mapToObj(score -> "<label><input type=\"radio\" name=\"score\" value=\"" + score + "\" required> "
                        + score + "</label>")
                .collect(Collectors.joining("\n"));
        String form = "<form method=\"post\"><p>" + choices + "</p>\n<p><label>" + words.comment()
                + "<br><textarea name=\"comment\" maxlength=\"2000\" rows=\"4\" cols=\"40\"></textarea></label></p>\n"
                + "<button>" + words.send() + "</button></form>";
        return page(survey, words.question(), form);
    }

    static RestResponse<String> thanks(Survey survey) {
        return page(survey, SurveyText.of(survey.language()).form().thanks(), "");
    }

    private static RestResponse<String> page(Survey survey, String title, String content) {
        String language = SurveyText.of(survey.language()) == SurveyText.FR ? "fr" : "en";
        return ResponseBuilder.ok(
                        PAGE.formatted(language, title, title, content), MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors 'none'")
                .build();
    }
}
