package org.hotline.escalation.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All moments that clocks are reckoned from, and the calls that are such moments once their ticket is known. */
public interface Moments {

    Map<UUID, List<Moment>> of(Collection<UUID> ticketIds);

    void save(Collection<Moment> moments);

    /**
     * Remembers which tickets calls belong to and when calls were answered, as far as given.
     *
     * @return those calls of which both are known now
     */
    List<AnsweredCall> remember(Collection<KnownCall> calls);

    /** A call, as far as it is known. */
    record KnownCall(
            UUID interactionId,
            @Nullable UUID ticketId,
            @Nullable Instant connectedAt) {

        /** What two sources know of the same call. */
        public KnownCall and(KnownCall other) {
            return new KnownCall(
                    interactionId,
                    ticketId == null ? other.ticketId : ticketId,
                    connectedAt == null ? other.connectedAt : connectedAt);
        }
    }

    /** A call that was answered, and its ticket. */
    record AnsweredCall(UUID ticketId, Instant connectedAt) {}
}
