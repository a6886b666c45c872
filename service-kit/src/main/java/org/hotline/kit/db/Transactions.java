package org.hotline.kit.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** The transactions of the database: what one of them holds, and which of them can still change something. */
@ApplicationScoped
public class Transactions {

    /** In SQL, the oldest transaction that has not ended; what earlier ones wrote can all be seen. */
    public static final String OLDEST_RUNNING = "pg_snapshot_xmin(pg_current_snapshot())";

    private final Database database;

    Transactions(Database database) {
        this.database = database;
    }

    /**
     * Waits for these, in an order that is the same for everybody, so that two who want them do not lock each other out; until
     * the transaction ends nobody else holds any of them.
     */
    public void hold(Collection<UUID> ids) {
        Long[] keys = ids.stream()
                .map(id -> id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .distinct()
                .sorted()
                .toArray(Long[]::new);
        database.change("select pg_advisory_xact_lock(key) from unnest(:keys) key")
                .bind("keys", keys)
                .map(row -> true)
                .list();
    }

    /** Id of the oldest transaction that has not ended. */
    public String oldestRunning() {
        return database.query("select " + OLDEST_RUNNING + "::text")
                .mapTo(String.class)
                .one();
    }

    /** Which database this is: another one has another name, and so has one that was put back to an earlier state. */
    public String database() {
        return database.query("""
                        select concat_ws('/', s.system_identifier, c.timeline_id, d.oid)
                        from pg_control_system() s, pg_control_checkpoint() c, pg_database d
                        where d.datname = current_database()""").mapTo(String.class).one();
    }
}
