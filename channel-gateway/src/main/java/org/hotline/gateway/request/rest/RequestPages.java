package org.hotline.gateway.request.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.interaction.Original;
import org.hotline.gateway.page.CustomerPage;
import org.hotline.gateway.page.CustomerPages;
import org.hotline.gateway.page.CustomerText;
import org.hotline.gateway.request.FormQuestion;
import org.hotline.gateway.request.RequestStatus;
import org.hotline.kit.problem.Problem;
import org.hotline.kit.problem.TroubleProblems;
import org.hotline.look.ErrorPage;
import org.hotline.look.Look;
import org.hotline.look.ReaderLanguage;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The form and the status of a request for browsers. */
@ApplicationScoped
class RequestPages {

    private final HttpHeaders headers;
    private final ObjectMapper json;
    private final RequestTemplates templates;
    private final CustomerPages pages;
    private final String publicUrl;

    RequestPages(
            HttpHeaders headers,
            ObjectMapper json,
            RequestTemplates templates,
            CustomerPages pages,
            @ConfigProperty(name = "hotline.public-url") String publicUrl) {
        this.headers = headers;
        this.json = json;
        this.templates = templates;
        this.pages = pages;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    RestResponse<String> form(RequestFormQuery query) {
        return page(200, form(FilledFormView.of(query), Set.of(), "../requests"), query.language());
    }

    /** The form as it was filled in, and beside each field at fault what it needs; nothing for programs, and where no field is at fault. */
    Optional<RestResponse<String>> refused(FormRequest form, Throwable trouble) {
        FilledFormView filled = form.filling();
        Problem problem = TroubleProblems.of(trouble);
        Set<String> wrong = problem.errors().stream()
                .map(error -> error.field().replace("from.", ""))
                .collect(Collectors.toSet());
        return wrong.isEmpty() || !ErrorPage.isWanted(headers.getHeaderString(HttpHeaders.ACCEPT))
                ? Optional.empty()
                : Optional.of(page(problem.status(), form(filled, wrong, "requests"), filled.language()));
    }

    /** @param to where it is sent, from where it is shown */
    private TemplateInstance form(FilledFormView filled, Set<String> wrong, String to) {
        return templates.form().data("filled", filled).data("wrong", wrong).data("to", to);
    }

    RestResponse<String> status(RequestStatus request) {
        StoredFormView written = StoredFormView.read(request.asked().original(), json);
        return page(
                200,
                templates
                        .status()
                        .data("interaction", request.asked().interaction())
                        .data("asked", written)
                        .data("answers", request.answers())
                        .data("told", request.told()),
                written.language());
    }

    Original original(FormQuestion request) {
        return StoredFormView.of(request).original(json);
    }

    RestResponse<String> leadTo(String token) {
        return RestResponse.seeOther(URI.create(publicUrl + "/v1/requests/" + token));
    }

    private RestResponse<String> page(int status, TemplateInstance page, @Nullable String language) {
        String html = pages.html(
                page.data("styles", Look.STYLES).data("reading", Look.READING),
                CustomerText.of("request", language == null ? preferred() : language));
        return ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), html)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", CustomerPage.POLICY)
                .build();
    }

    private String preferred() {
        return ReaderLanguage.preferred(headers.getHeaderString("Accept-Language"));
    }
}
