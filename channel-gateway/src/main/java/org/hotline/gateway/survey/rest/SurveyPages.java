package org.hotline.gateway.survey.rest;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import org.hotline.gateway.page.CustomerPage;
import org.hotline.gateway.page.CustomerPages;
import org.hotline.gateway.page.CustomerText;
import org.hotline.gateway.survey.Survey;
import org.hotline.look.Look;
import org.hotline.look.OwnSubject;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A survey for browsers: a form without a script. */
@ApplicationScoped
class SurveyPages {

    private final Template question;
    private final Template thanks;
    private final CustomerPages pages;

    SurveyPages(
            @Location("survey.html") Template question,
            @Location("survey-thanks.html") Template thanks,
            CustomerPages pages) {
        this.pages = pages;
        this.question = question;
        this.thanks = thanks;
    }

    /** @param chosen by one press in the mail; without it what was answered before */
    RestResponse<String> question(Survey survey, @Nullable Integer chosen) {
        return page(question, survey, chosen == null ? survey.score() : chosen);
    }

    RestResponse<String> thanks(Survey survey) {
        return page(thanks, survey, survey.score());
    }

    private RestResponse<String> page(Template page, Survey survey, @Nullable Integer score) {
        String html = pages.html(
                page.data("number", survey.ticketNumber())
                        .data(
                                "subject",
                                survey.subject() == null
                                        ? null
                                        : OwnSubject.in(
                                                survey.language(),
                                                survey.channel().name(),
                                                survey.subject()))
                        .data("answered", survey.score() != null)
                        .data("score", score == null ? 0 : score)
                        .data("comment", survey.comment())
                        .data("styles", Look.STYLES)
                        .data("reading", Look.READING),
                CustomerText.of("survey", survey.language()));
        return ResponseBuilder.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", CustomerPage.POLICY)
                .build();
    }
}
