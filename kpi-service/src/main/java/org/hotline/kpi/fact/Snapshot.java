package org.hotline.kpi.fact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as it stood right after a fact.
 *
 * @param sequence counts the ticket's facts from 1
 * @param episode counts its resolutions from 1
 */
public record Snapshot(
        String number,
        long sequence,
        int episode,
        String status,
        @Nullable String category,
        String priority,
        String channel,
        String account,
        String team,
        String level,
        @Nullable UUID operator,
        @Nullable String language,
        UUID customerId,
        Instant createdAt) {}
