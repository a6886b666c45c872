package org.hotline.kit.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets first answers when nobody repeats their calls any more. */
@ApplicationScoped
@Transactional
class IdempotencyKeyForgetting {

    private final IdempotencyKeyTable keys;
    private final Clock clock;
    private final Duration keep;

    IdempotencyKeyForgetting(
            IdempotencyKeyTable keys, Clock clock, @ConfigProperty(name = "hotline.idempotency.keep") Duration keep) {
        this.keys = keys;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        keys.removeUntil(clock.instant().minus(keep));
    }
}
