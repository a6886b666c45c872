package org.hotline.gateway.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hotline.gateway.access.LinkToken;
import org.hotline.kit.event.Events;
import org.jspecify.annotations.Nullable;

/** Takes the customers' answers. */
@ApplicationScoped
@Transactional
public class SurveyAnswering {

    private final Surveys surveys;
    private final Events events;
    private final Clock clock;

    SurveyAnswering(Surveys surveys, Events events, Clock clock) {
        this.surveys = surveys;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes an answer; a later one replaces an earlier one.
     *
     * @param score from 1 (bad) to 5 (good)
     */
    public Survey answer(String token, int score, @Nullable String comment) {
        Survey survey = surveys.holdBehind(new LinkToken(token))
                .filter(found -> found.isOpen(clock.instant()))
                .orElseThrow(SurveyProblem::notFound);
        survey.answer(score, comment, clock.instant()).ifPresent(events::publish);
        return survey;
    }
}
