package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer answered to a question.
 *
 * @param replacedAt when he answered something else
 */
public record AnsweredSurveyMeasure(
        UUID surveyId,
        UUID ticketId,
        Instant answeredAt,
        @Nullable Instant replacedAt,
        int score) implements Measure {

    @Override
    public UUID subject() {
        return ticketId;
    }

    @Override
    public List<Instant> moments() {
        return Measure.known(answeredAt, replacedAt);
    }
}
