package org.hotline.gateway.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.access.LinkToken;

/** Where and how long surveys can be answered here. */
@ApplicationScoped
class SurveySettings {

    private final String publicUrl;
    private final Duration open;
    private final Clock clock;

    SurveySettings(
            @ConfigProperty(name = "hotline.public-url") String publicUrl,
            @ConfigProperty(name = "hotline.survey.open") Duration open,
            Clock clock) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
        this.open = open;
        this.clock = clock;
    }

    String link(LinkToken token) {
        return publicUrl + "/v1/surveys/" + token.value();
    }

    /** A survey that begins now. */
    Survey begin(SurveyOccasion occasion, LinkToken token) {
        Instant now = clock.instant();
        return new Survey(occasion, token.hash(), now, now.plus(open));
    }
}
