package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From creation or reopening to the next resolution.
 *
 * @param endedAt when it stopped being open work: resolved, or closed without
 * @param undone the operator took the resolution back at once: it never was one
 * @param inbound eligible inbound interactions before the resolution
 * @param replies public answers in writing by humans
 * @param escalations effective ones
 * @param transfers to another team
 * @param handovers to another operator of the same team
 * @param reopenedAt when it turned out not to be solved
 * @param reopenCounts false when a machine or a slip reopened it
 */
public record EpisodeMeasure(
        UUID ticketId,
        int episode,
        UUID customerId,
        Instant createdAt,
        Instant startedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant endedAt,
        boolean undone,
        int inbound,
        int replies,
        int escalations,
        int transfers,
        int handovers,
        @Nullable Instant reopenedAt,
        boolean reopenCounts,
        @Nullable Integer handlingSeconds,
        @Nullable Boolean firstLevelCapable,
        @Nullable Exclusion excluded,
        @Nullable Instant restatedAt,
        Dimensions dimensions)
        implements Measure {

    @Override
    public UUID subject() {
        return ticketId;
    }
}
