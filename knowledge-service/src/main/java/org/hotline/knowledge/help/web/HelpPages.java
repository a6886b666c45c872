package org.hotline.knowledge.help.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.knowledge.community.CommunityDoor;
import org.hotline.look.ErrorPage;
import org.hotline.look.Look;
import org.hotline.look.ReaderLanguage;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** What all pages of the help centre have in common: their language, what surrounds them, and what they allow a browser. */
@ApplicationScoped
class HelpPages {

    static final String HTML = "text/html;charset=UTF-8";
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private final HttpHeaders headers;
    private final String address;
    private final String form;
    private final String mailbox;
    private final CommunityDoor community;

    HelpPages(
            HttpHeaders headers,
            @ConfigProperty(name = "hotline.knowledge.public-url") String address,
            @ConfigProperty(name = "hotline.public-url") String gateway,
            @ConfigProperty(name = "hotline.mail.account") String mailbox,
            CommunityDoor community) {
        this.community = community;
        this.headers = headers;
        this.form = gateway.replaceAll("/+$", "") + "/v1/requests/new";
        this.address = address.replaceAll("/+$", "");
        this.mailbox = mailbox;
    }

    /** Where the help centre is for everybody. */
    String address() {
        return address;
    }

    /** The language in which a page speaks: the one asked for, or the first of ours that the reader prefers. */
    String language(@Nullable String wanted) {
        return ReaderLanguage.of(wanted, headers.getHeaderString("Accept-Language"));
    }

    static String day(Instant moment, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.equals("fr") ? Locale.FRANCE : Locale.UK)
                .format(moment.atOffset(ZoneOffset.UTC));
    }

    RestResponse<String> answer(TemplateInstance page, String language) {
        return answer(Status.OK, page, language);
    }

    /** What only one reader sees, who filled it in or has its link. */
    RestResponse<String> answerOne(int status, TemplateInstance page, String language) {
        return ResponseBuilder.create(
                        Status.fromStatusCode(status),
                        answer(Status.OK, page, language).getEntity())
                .header("Content-Type", HTML)
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Whether whoever asks is shown pages, also when he is refused. */
    boolean areWanted() {
        return ErrorPage.isWanted(headers.getHeaderString("Accept"));
    }

    /** What is shown instead of a category that is not there; programs are told so, as of anything else. */
    RestResponse<String> missing(TemplateInstance page, String language) {
        if (!areWanted()) {
            throw HelpProblem.categoryNotFound();
        }
        return answer(Status.NOT_FOUND, page, language);
    }

    private RestResponse<String> answer(Status status, TemplateInstance page, String language) {
        String html = page.data("words", HelpWords.in(language))
                .data("ui", language)
                .data("mailbox", mailbox)
                .data("form", form)
                .data("community", community.isOpen())
                .data("styles", Look.STYLES)
                .data("reading", Look.READING)
                .data("script", Look.READING_SCRIPT)
                .render();
        return ResponseBuilder.create(status, html)
                .header("Content-Type", HTML)
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept-Language")
                .build();
    }
}
