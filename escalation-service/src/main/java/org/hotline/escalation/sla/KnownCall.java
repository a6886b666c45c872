package org.hotline.escalation.sla;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call, as far as it is known: of its ticket and its answer the one is told by the tickets, the other by the channel.
 *
 * @param connectedAt when it was answered
 */
public record KnownCall(
        UUID interactionId,
        @Nullable UUID ticketId,
        @Nullable Instant connectedAt) {

    /** What two sources know of the same call. */
    KnownCall and(KnownCall other) {
        return new KnownCall(
                interactionId,
                ticketId == null ? other.ticketId : ticketId,
                connectedAt == null ? other.connectedAt : connectedAt);
    }
}
