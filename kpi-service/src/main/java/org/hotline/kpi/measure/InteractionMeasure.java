package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One interaction: a call, a chat, or a burst of messages up to the next answer, with the id of the first.
 *
 * @param elsewhere a call of ours that counts in another ticket, and answered this one
 * @param contact whether the customer wanted something of us by it, whatever became of its ticket
 * @param partOf the chat that it continues, and with which it is counted
 * @param respondedAt first public answer in writing by a human after it
 * @param continuesFrom it is one with what was written then, unless we spoke with the customer in between
 * @param awaitedSince since when he waits, where a merge brought what he wrote before; it goes on at {@code continuedAt} unless we spoke
 */
public record InteractionMeasure(
        UUID interactionId,
        UUID ticketId,
        int episode,
        UUID customerId,
        Instant createdAt,
        Instant receivedAt,
        boolean outbound,
        boolean opening,
        boolean elsewhere,
        boolean contact,
        @Nullable UUID partOf,
        int messages,
        @Nullable Instant respondedAt,
        boolean called,
        @Nullable Instant continuesFrom,
        @Nullable Instant awaitedSince,
        @Nullable Instant continuedAt,
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
        return Measure.known(receivedAt, respondedAt);
    }
}
