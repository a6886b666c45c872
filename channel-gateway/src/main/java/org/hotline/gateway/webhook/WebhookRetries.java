package org.hotline.gateway.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** How long to wait before something is told again: longer each time, never the same, and not for ever. */
final class WebhookRetries {

    /** From when it happened, or from when somebody wanted it told again. */
    static final Duration LONGEST_TRY = Duration.ofDays(3);

    /** Whoever says when he wants to be asked again is believed up to that. */
    private static final Duration LONGEST_WISH = Duration.ofDays(1);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8));

    private WebhookRetries() {}

    /** When to try again after so many attempts, at least one; nothing where that is too late. */
    static @Nullable Instant next(int attempts, @Nullable Instant wished, Instant giveUpAt, Instant now) {
        Duration usual = PAUSES.get(Math.min(Math.max(attempts, 1), PAUSES.size()) - 1);
        Instant next = now.plusMillis(
                (long) (usual.toMillis() * ThreadLocalRandom.current().nextDouble(0.8, 1.2)));
        Instant bounded = bounded(wished, now);
        if (bounded != null && bounded.isAfter(next)) {
            next = bounded;
        }
        return next.isAfter(giveUpAt) ? null : next;
    }

    static @Nullable Instant bounded(@Nullable Instant wished, Instant now) {
        Instant last = now.plus(LONGEST_WISH);
        return wished != null && wished.isAfter(last) ? last : wished;
    }
}
