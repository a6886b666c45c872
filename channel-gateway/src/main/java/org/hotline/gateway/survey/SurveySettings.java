package org.hotline.gateway.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.access.LinkToken;

/** Where and how long surveys can be answered here. */
@ApplicationScoped
class SurveySettings {

    private final String publicUrl;
    private final Duration open;

    SurveySettings(
            @ConfigProperty(name = "hotline.public-url") String publicUrl,
            @ConfigProperty(name = "hotline.survey.open") Duration open) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
        this.open = open;
    }

    String link(LinkToken token) {
        return publicUrl + "/v1/surveys/" + token.value();
    }

    Instant expiry(Instant askedAt) {
        return askedAt.plus(open);
    }
}
