package org.hotline.gateway.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.event.Events;

/** Notes whether surveys reached the customers, and tells the others. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SurveyTracking {

    private final Surveys surveys;
    private final Events events;

    SurveyTracking(Surveys surveys, Events events) {
        this.surveys = surveys;
        this.events = events;
    }

    public void sent(UUID surveyId, Instant at) {
        events.publish(hold(surveyId).sent(at));
    }

    public void bounced(UUID surveyId, Instant at) {
        events.publish(hold(surveyId).bounced(at));
    }

    /** There is one: it was kept together with the message that brings it. */
    private Survey hold(UUID surveyId) {
        return surveys.hold(surveyId).orElseThrow();
    }
}
