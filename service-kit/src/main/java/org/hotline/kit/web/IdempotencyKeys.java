package org.hotline.kit.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Sql;

/** Forgets first answers when nobody repeats their calls any more. */
@Singleton
class IdempotencyKeys {

    private final Sql sql;
    private final Clock clock;
    private final Duration keep;

    IdempotencyKeys(Sql sql, Clock clock, @ConfigProperty(name = "hotline.idempotency.keep") Duration keep) {
        this.sql = sql;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        sql.update(
                "delete from idempotency_key where created_at < ?",
                clock.instant().minus(keep));
    }
}
