package org.hotline.kit.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** The transactions of the database, where no table says how they stand to one another. */
@ApplicationScoped
public class Transactions {

    private final Database database;

    Transactions(Database database) {
        this.database = database;
    }

    /** See {@link Database#hold}. */
    public void hold(Collection<UUID> ids) {
        database.hold(ids);
    }

    /** Id of the oldest transaction that has not ended; what earlier ones wrote can all be seen. */
    public String oldestRunning() {
        return database.query("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .mapTo(String.class)
                .one();
    }
}
