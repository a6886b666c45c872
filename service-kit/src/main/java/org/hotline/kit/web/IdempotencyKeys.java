package org.hotline.kit.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Database;

/** Forgets first answers when nobody repeats their calls any more. */
@ApplicationScoped
class IdempotencyKeys {

    private final Database database;
    private final Clock clock;
    private final Duration keep;

    IdempotencyKeys(Database database, Clock clock, @ConfigProperty(name = "hotline.idempotency.keep") Duration keep) {
        this.database = database;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        database.update("delete from idempotency_key where created_at < :until")
                .bind("until", clock.instant().minus(keep))
                .execute();
    }
}
