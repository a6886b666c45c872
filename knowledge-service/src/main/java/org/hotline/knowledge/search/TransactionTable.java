package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.db.Database;

/** The transactions of the database. */
@ApplicationScoped
class TransactionTable {

    private final Database database;

    TransactionTable(Database database) {
        this.database = database;
    }

    /** Id of the oldest transaction that has not ended; what earlier ones wrote can all be seen. */
    String oldestRunning() {
        return database.query("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .mapTo(String.class)
                .one();
    }
}
