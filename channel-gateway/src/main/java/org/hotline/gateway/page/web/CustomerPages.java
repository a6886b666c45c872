package org.hotline.gateway.page.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.page.CustomerPage;
import org.hotline.gateway.page.CustomerText;
import org.hotline.look.Look;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers browsers of customers with pages in our look, which lead to the help centre and tell times as people there do. */
@ApplicationScoped
public class CustomerPages {

    private final Optional<String> home;
    private final ZoneId zone;

    CustomerPages(
            @ConfigProperty(name = "hotline.pages.home") Optional<String> home,
            @ConfigProperty(name = "hotline.pages.zone") ZoneId zone) {
        this.home = home;
        this.zone = zone;
    }

    public RestResponse<String> answer(TemplateInstance page, CustomerText said) {
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(said.language().equals("fr") ? "fr-FR" : "en-GB"))
                .withZone(zone);
        String html = CustomerPage.html(
                page.data("styles", Look.STYLES)
                        .data("reading", Look.READING)
                        .data("home", home.orElse(null))
                        .data("times", times),
                said);
        return ResponseBuilder.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", CustomerPage.POLICY)
                .build();
    }
}
