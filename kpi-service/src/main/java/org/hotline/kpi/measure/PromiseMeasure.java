package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.SlaTarget;
import org.jspecify.annotations.Nullable;

/** A promise and what became of it. */
public record PromiseMeasure(
        UUID clockId,
        UUID ticketId,
        int episode,
        SlaTarget target,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant dueAt,
        boolean running,
        @Nullable Instant metAt,
        @Nullable Instant breachedAt,
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
        return Measure.known(metAt, breachedAt);
    }
}
