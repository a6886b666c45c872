package org.hotline.kpi.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.jspecify.annotations.Nullable;

/**
 * A call as the telephone system told it.
 *
 * @param startedAt from when the caller waited: queued, or offered where there is no queue
 * @param waitSeconds until an operator was heard, or until the caller gave up
 * @param talkSeconds without hold
 * @param wrappedAt when the last wrap-up was over
 * @param teamTransfers how many of the transfers were to somebody of another team
 * @param menuOnly whether only a machine took it, and it waited in no queue
 */
public record CallMeasure(
        UUID interactionId,
        Instant startedAt,
        boolean outbound,
        @Nullable Instant connectedAt,
        @Nullable Instant endedAt,
        @Nullable CallEndCause cause,
        @Nullable BigDecimal waitSeconds,
        @Nullable BigDecimal talkSeconds,
        BigDecimal holdSeconds,
        BigDecimal wrapSeconds,
        @Nullable Instant wrappedAt,
        int transfers,
        int teamTransfers,
        boolean menuOnly,
        @Nullable Instant restatedAt,
        Dimensions dimensions)
        implements Measure {

    @Override
    public UUID subject() {
        return interactionId;
    }

    @Override
    public List<Instant> moments() {
        return Measure.known(startedAt, connectedAt, endedAt, wrappedAt);
    }
}
