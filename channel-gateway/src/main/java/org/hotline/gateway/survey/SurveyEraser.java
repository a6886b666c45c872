package org.hotline.gateway.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.interaction.ErasureFollower;

/** Leaves nothing of surveys but scores: no comment, and none can be given any more. */
@ApplicationScoped
class SurveyEraser implements ErasureFollower {

    private final Surveys surveys;
    private final Clock clock;

    SurveyEraser(Surveys surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    @Override
    public void erase(List<UUID> tickets, List<UUID> interactions, List<UUID> talks) {
        Instant now = clock.instant();
        surveys.hold(tickets).forEach(survey -> survey.erase(now));
    }
}
