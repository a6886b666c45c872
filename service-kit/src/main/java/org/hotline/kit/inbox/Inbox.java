package org.hotline.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Database;

/** Remembers which facts took effect; marking one commits with its effect. */
@ApplicationScoped
public class Inbox {

    private final Database database;
    private final Clock clock;
    private final Duration keep;

    Inbox(Database database, Clock clock, @ConfigProperty(name = "hotline.inbox.keep") Duration keep) {
        this.database = database;
        this.clock = clock;
        this.keep = keep;
    }

    /** Marks facts as seen, and answers those that were not before. */
    Set<UUID> mark(String listener, Collection<UUID> eventIds) {
        // sorted, so that two instances that mark the same facts wait for each other instead of locking each other out
        UUID[] sorted = eventIds.stream().sorted().distinct().toArray(UUID[]::new);
        return database.query("""
                        insert into inbox (event_id, listener) select id, :listener from unnest(:ids) id
                        on conflict do nothing returning event_id""")
                .bind("listener", listener)
                .bind("ids", sorted)
                .mapTo(UUID.class)
                .set();
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        database.update("delete from inbox where received_at < :until")
                .bind("until", clock.instant().minus(keep))
                .execute();
    }
}
