package org.hotline.gateway.survey;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.delivery.Questions;
import org.hotline.kit.event.Events;
import org.jspecify.annotations.Nullable;

/** Takes the customers' answers and notes whether the questions reached them. */
@Singleton
public class SurveyDesk implements Questions {

    private final EntityManager entities;
    private final Events events;
    private final Clock clock;

    SurveyDesk(EntityManager entities, Events events, Clock clock) {
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void asked(UUID surveyId, Instant at) {
        events.publish(locked(surveyId).sent(at));
    }

    @Override
    @Transactional
    public void unreachable(UUID surveyId, Instant at) {
        events.publish(locked(surveyId).bounced(at));
    }

    private Survey locked(UUID surveyId) {
        Survey survey = entities.find(Survey.class, surveyId, LockModeType.PESSIMISTIC_WRITE);
        if (survey == null) {
            throw SurveyProblem.notFound();
        }
        return survey;
    }

    public Survey show(String token) {
        return open(token, LockModeType.NONE);
    }

    /** @param score from 1 (bad) to 5 (good) */
    @Transactional
    public Survey answer(String token, int score, @Nullable String comment) {
        Survey survey = open(token, LockModeType.PESSIMISTIC_WRITE);
        survey.answer(score, comment, clock.instant()).ifPresent(events::publish);
        return survey;
    }

    private Survey open(String token, LockModeType lock) {
        return entities.createQuery("select s from Survey s where s.tokenHash = :hash", Survey.class)
                .setParameter("hash", new LinkToken(token).hash())
                .setLockMode(lock)
                .getResultStream()
                .filter(survey -> survey.isOpen(clock.instant()))
                .findFirst()
                .orElseThrow(SurveyProblem::notFound);
    }
}
