package org.hotline.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** Records that wait to be shipped, as those see them that add to them. */
@ApplicationScoped
class OutboxTable {

    private final Database database;

    OutboxTable(Database database) {
        this.database = database;
    }

    void add(List<OutgoingRecord> records) {
        database.update("""
                        insert into outbox (topic, key, headers, body)
                        select * from unnest(:topic, :key, :headers, :body)""")
                .bindNamedArgumentFinder(Columns.of(records)
                        .text("topic", OutgoingRecord::topic)
                        .text("key", OutgoingRecord::key)
                        .text("headers", OutgoingRecord::headers)
                        .with("body", byte[].class, OutgoingRecord::body))
                .execute();
    }

    /** For whoever ships them, so many at a time. */
    LedOutboxTable holdSession(int batch) {
        return new LedOutboxTable(database.holdSession(), batch);
    }

    long count() {
        return database.query("select count(*) from outbox").mapTo(long.class).one();
    }
}
