package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.ClosureReason;
import org.jspecify.annotations.Nullable;

/**
 * A closure of a ticket.
 *
 * @param endedAt when the ticket was opened again
 * @param previousAt when it was closed before, {@code previousOfTeamAt} by the same team
 * @param consecutive the closures of its ticket follow one another on one channel: each ended before the next
 */
public record ClosureMeasure(
        UUID ticketId,
        long sequence,
        Instant createdAt,
        Instant closedAt,
        ClosureReason reason,
        @Nullable Instant endedAt,
        @Nullable Instant previousAt,
        @Nullable Instant previousOfTeamAt,
        boolean consecutive,
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
        return Measure.known(closedAt, endedAt);
    }
}
