package org.hotline.gateway.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hotline.gateway.access.LinkToken;

/** Shows surveys to whoever has their link. */
@ApplicationScoped
@Transactional
public class SurveyReading {

    private final Surveys surveys;
    private final Clock clock;

    SurveyReading(Surveys surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    public Survey get(String token) {
        return surveys.behind(new LinkToken(token))
                .filter(survey -> survey.isOpen(clock.instant()))
                .orElseThrow(SurveyProblem::notFound);
    }
}
