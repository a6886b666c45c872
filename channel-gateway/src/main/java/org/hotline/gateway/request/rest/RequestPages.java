package org.hotline.gateway.request.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.access.LinkToken;
import org.hotline.gateway.interaction.Original;
import org.hotline.gateway.page.CustomerPage;
import org.hotline.gateway.page.CustomerPages;
import org.hotline.gateway.page.CustomerText;
import org.hotline.gateway.request.FormQuestion;
import org.hotline.gateway.request.RequestStatus;
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
        return page(
                templates
                        .form()
                        .data("token", LinkToken.random().value())
                        .data("subject", query.subject())
                        .data("seen", query.seen()),
                query.language());
    }

    RestResponse<String> status(RequestStatus request) {
        StoredFormView written = StoredFormView.read(request.asked().original(), json);
        return page(
                templates
                        .status()
                        .data("interaction", request.asked().interaction())
                        .data("asked", written)
                        .data("answers", request.answers()),
                written.language());
    }

    Original original(FormQuestion request) {
        return StoredFormView.of(request).original(json);
    }

    RestResponse<Void> leadTo(String token) {
        return RestResponse.seeOther(URI.create(publicUrl + "/v1/requests/" + token));
    }

    private RestResponse<String> page(TemplateInstance page, @Nullable String language) {
        String html = pages.html(
                page.data("styles", Look.STYLES).data("reading", Look.READING),
                CustomerText.of("request", language == null ? preferred() : language));
        return ResponseBuilder.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", CustomerPage.POLICY)
                .build();
    }

    private String preferred() {
        return ReaderLanguage.preferred(headers.getHeaderString("Accept-Language"));
    }
}
