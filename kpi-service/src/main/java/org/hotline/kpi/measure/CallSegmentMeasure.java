package org.hotline.kpi.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hotline.event.SupportLevel;
import org.jspecify.annotations.Nullable;

/**
 * What one operator had of a call that was taken and is over.
 *
 * @param operator who, when the telephone system said so and we know them
 * @param team on which he worked then, as far as it was known
 * @param level the line of support of that team
 * @param talkSeconds without hold
 * @param wrappedAt when his last wrap-up was over
 */
public record CallSegmentMeasure(
        UUID interactionId,
        @Nullable UUID operator,
        @Nullable String team,
        @Nullable SupportLevel level,
        BigDecimal talkSeconds,
        BigDecimal holdSeconds,
        BigDecimal wrapSeconds,
        @Nullable Instant wrappedAt)
        implements Measure {

    @Override
    public UUID subject() {
        return interactionId;
    }
}
