package org.hotline.gateway.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How long to wait before a delivery is tried again: longer each time, and not for ever. */
final class RetryPauses {

    private static final Duration LONGEST_TRY = Duration.ofDays(5);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));
    private static final Duration LAST_PAUSE = Duration.ofHours(24);

    private RetryPauses() {}

    /** @param attempts how often it was tried, from 1 */
    static Duration after(int attempts) {
        return attempts <= PAUSES.size() ? PAUSES.get(Math.max(0, attempts - 1)) : LAST_PAUSE;
    }

    static boolean isTooLate(Instant requestedAt, Instant next) {
        return next.isAfter(requestedAt.plus(LONGEST_TRY));
    }
}
