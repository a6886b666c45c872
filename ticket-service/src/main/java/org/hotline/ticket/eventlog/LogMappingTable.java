package org.hotline.ticket.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.StoredJson;

/** All mappings of event logs. */
@ApplicationScoped
class LogMappingTable {

    private final Database database;

    LogMappingTable(Database database) {
        this.database = database;
    }

    Optional<LogMapping> find(String key) {
        return database.query("select mapping from log_mapping where key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .map(LogMappingTable::read)
                .findOne();
    }

    List<LogMapping> list(String after, int limit) {
        return database.query("""
                        select mapping from log_mapping where key collate "C" > :after
                        order by key collate "C" limit :limit""")
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(String.class)
                .map(LogMappingTable::read)
                .list();
    }

    private static LogMapping read(String mapping) {
        return StoredJson.read(mapping, LogMapping.class);
    }

    void save(LogMapping mapping) {
        database.update("""
                        insert into log_mapping (key, mapping) values (:key, :mapping::jsonb)
                        on conflict (key) do update set mapping = excluded.mapping""")
                .bind("key", mapping.key())
                .bind("mapping", StoredJson.write(mapping))
                .execute();
    }

    /** Whether there was one to remove. */
    boolean remove(String key) {
        return database.update("delete from log_mapping where key = :key")
                        .bind("key", key)
                        .execute()
                == 1;
    }
}
