package org.hotline.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Database;

/** Marks of facts that took effect; a mark commits with the effect. */
@ApplicationScoped
class InboxTable {

    private final Database database;

    InboxTable(Database database) {
        this.database = database;
    }

    /** Adds the marks that are not there yet, and answers whose they are. */
    Set<UUID> add(String listener, Collection<UUID> eventIds) {
        // sorted, so that two instances that mark the same facts wait for each other instead of locking each other out
        UUID[] sorted = eventIds.stream().sorted().distinct().toArray(UUID[]::new);
        return database.change("""
                        insert into inbox (event_id, listener) select id, :listener from unnest(:ids) id
                        on conflict do nothing returning event_id""")
                .bind("listener", listener)
                .bind("ids", sorted)
                .mapTo(UUID.class)
                .set();
    }

    void removeUntil(Instant end) {
        database.update("delete from inbox where received_at < :end")
                .bind("end", end)
                .execute();
    }
}
