package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From creation or reopening to the next resolution.
 *
 * @param fromEpisode the first of those that it covers: an earlier one after a slip
 * @param endedAt when it stopped being open work: resolved, or closed without
 * @param previousResolvedAt when the one before was resolved
 * @param undone the operator took the resolution back at once: it never was one
 * @param returned the customer came back, and so began it
 * @param awaitedSince the oldest thing that a merge brought in it unanswered
 * @param inbound eligible inbound interactions before the resolution
 * @param calls how many of these were calls
 * @param replies public answers in writing by humans before the resolution; transfers and handovers likewise
 * @param escalations effective ones
 * @param transfers to another team
 * @param handovers to another operator of the same team
 * @param reopenedAt when it turned out not to be solved
 * @param reopenCounts false when a machine or a slip reopened it
 */
public record EpisodeMeasure(
        UUID ticketId,
        int episode,
        int fromEpisode,
        UUID customerId,
        Instant createdAt,
        Instant startedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant endedAt,
        @Nullable Instant previousResolvedAt,
        boolean undone,
        boolean returned,
        @Nullable Instant awaitedSince,
        int inbound,
        int calls,
        int replies,
        int escalations,
        int transfers,
        int handovers,
        @Nullable Instant reopenedAt,
        boolean reopenCounts,
        @Nullable Boolean firstLevelCapable,
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
        return Measure.known(resolvedAt, reopenedAt);
    }
}
