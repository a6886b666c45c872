package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to the customer.
 *
 * @param answeredAt when it was answered first
 */
public record SurveyMeasure(
        UUID surveyId,
        UUID ticketId,
        int episode,
        @Nullable Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant bouncedAt,
        @Nullable Instant answeredAt,
        @Nullable Exclusion excluded,
        @Nullable Instant restatedAt,
        Dimensions dimensions)
        implements Measure {

    @Override
    public UUID subject() {
        return ticketId;
    }

    @Override
    public List<Instant> moments() {
        return Measure.known(sentAt, bouncedAt, answeredAt);
    }
}
