package org.hotline.gateway.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Pages for customers that lead to the help centre and tell times as people there do. */
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

    /** The page with its words, its look, the way home and {@code times}, which formats moments. */
    public String html(TemplateInstance page, CustomerText said) {
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(said.language().equals("fr") ? "fr-FR" : "en-GB"))
                .withZone(zone);
        return CustomerPage.html(page.data("home", home.orElse(null)).data("times", times), said);
    }
}
