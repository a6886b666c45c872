package org.hotline.escalation.sla;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** What two sources know of the same call: of all who answered, whoever was first. */
    KnownCall and(KnownCall other) {
        return new KnownCall(
                interactionId,
                ticketId == null ? other.ticketId : ticketId,
                Stream.of(Optional.ofNullable(connectedAt), Optional.ofNullable(other.connectedAt))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
