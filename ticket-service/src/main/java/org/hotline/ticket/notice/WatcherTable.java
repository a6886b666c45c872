package org.hotline.ticket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** Who wants to hear what happens to which ticket. */
@ApplicationScoped
class WatcherTable {

    private final Database database;

    WatcherTable(Database database) {
        this.database = database;
    }

    List<Watcher> list(UUID ticket, @Nullable UUID after, int limit) {
        return database.query("""
            select operator, since from watcher
            where ticket_id = :ticket and (:after::uuid is null or operator > :after)
            order by operator limit :limit""")
                .bind("ticket", ticket)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(Watcher.class)
                .list();
    }

    /** Whoever is there already stays as before. */
    void add(UUID ticket, Watcher watcher) {
        database.update("""
            insert into watcher (ticket_id, operator, since) values (:ticket, :operator, :since)
            on conflict do nothing""")
                .bind("ticket", ticket)
                .bind("operator", watcher.operator())
                .bind("since", watcher.since())
                .execute();
    }

    void remove(UUID ticket, UUID operator) {
        database.update("delete from watcher where ticket_id = :ticket and operator = :operator")
                .bind("ticket", ticket)
                .bind("operator", operator)
                .execute();
    }
}
