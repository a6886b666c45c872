package org.hotline.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Sql;

/** Remembers which facts took effect; marking one commits with its effect. */
@Singleton
public class Inbox {

    private final Sql sql;
    private final Clock clock;
    private final Duration keep;

    Inbox(Sql sql, Clock clock, @ConfigProperty(name = "hotline.inbox.keep") Duration keep) {
        this.sql = sql;
        this.clock = clock;
        this.keep = keep;
    }

    /** @return those that were not marked before */
    Set<UUID> mark(String listener, Collection<UUID> eventIds) {
        // sorted, so that two instances that mark the same facts wait for each other instead of locking each other out
        UUID[] sorted = eventIds.stream().sorted().distinct().toArray(UUID[]::new);
        return new HashSet<>(sql.query("""
                insert into inbox (event_id, listener) select id, ? from unnest(?) id
                on conflict do nothing returning event_id""", row -> row.uuid("event_id"), listener, sorted));
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        sql.update("delete from inbox where received_at < ?", clock.instant().minus(keep));
    }
}
