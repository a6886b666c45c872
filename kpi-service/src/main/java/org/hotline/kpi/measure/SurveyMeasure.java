package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question to the customer; the latest answer counts. */
public record SurveyMeasure(
        UUID surveyId,
        UUID ticketId,
        int episode,
        @Nullable Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant bouncedAt,
        @Nullable Instant answeredAt,
        @Nullable Integer score,
        @Nullable Exclusion excluded,
        @Nullable Instant restatedAt,
        Dimensions dimensions)
        implements Measure {

    @Override
    public UUID subject() {
        return ticketId;
    }
}
