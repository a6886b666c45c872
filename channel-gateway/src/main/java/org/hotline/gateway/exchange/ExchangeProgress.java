package org.hotline.gateway.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with an exchange.
 *
 * @param calls in progress, as far as is known
 * @param passedOver events that were not understood, or of calls too many
 */
public record ExchangeProgress(
        @Nullable Instant lastSuccessAt,
        @Nullable Instant lastEventAt,
        int calls,
        long passedOver,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt) {

    boolean isTroubled() {
        return lastErrorAt != null && (lastSuccessAt == null || !lastErrorAt.isBefore(lastSuccessAt));
    }
}
