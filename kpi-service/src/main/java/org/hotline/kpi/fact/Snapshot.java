package org.hotline.kpi.fact;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
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
        TicketStatus status,
        @Nullable String category,
        TicketPriority priority,
        Channel channel,
        String account,
        String team,
        SupportLevel level,
        @Nullable UUID operator,
        @Nullable String language,
        UUID customerId,
        Instant createdAt) {}
