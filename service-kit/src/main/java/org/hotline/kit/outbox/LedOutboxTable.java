package org.hotline.kit.outbox;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * The outbox as the one instance sees it that ships it. Leading is a lock of the database's session, and reading is tuned for
 * the session, so all of it goes over one connection that is held for as long.
 */
final class LedOutboxTable implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LedOutboxTable.class);
    private static final long LEADER_LOCK = 0x686f746c696e65L;

    private final Handle session;
    private final PreparedStatement oldest;
    private boolean leading;

    /** @param session closed with this */
    LedOutboxTable(Handle session, int batch) {
        this.session = session;
        try {
            this.oldest = session.getConnection()
                    .prepareStatement("select id, topic, key, headers, body from outbox order by id limit " + batch);
        } catch (SQLException trouble) {
            session.close();
            throw new ConnectionException(trouble);
        }
    }

    /** Whether this session leads from now on; the database gives the lead up when the session dies. */
    boolean lead() {
        leading = session.createQuery("select pg_try_advisory_lock(:lock)")
                .bind("lock", LEADER_LOCK)
                .mapTo(boolean.class)
                .one();
        if (leading) {
            // the planner takes a table that is empty most of the time for small, and would read all that was deleted
            // from it
            session.execute("set enable_seqscan = off");
        }
        return leading;
    }

    /** Those that have waited longest, in their order. It is asked twenty times a second, and so without a detour. */
    List<OutgoingRecord> oldest() {
        try (ResultSet rows = oldest.executeQuery()) {
            List<OutgoingRecord> batch = new ArrayList<>();
            while (rows.next()) {
                batch.add(new OutgoingRecord(
                        rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getBytes(5)));
            }
            return batch;
        } catch (SQLException trouble) {
            throw new ConnectionException(trouble);
        }
    }

    void remove(List<OutgoingRecord> shipped) {
        session.createUpdate("delete from outbox where id = any(:ids)")
                .bind("ids", shipped.stream().map(OutgoingRecord::id).toArray(Long[]::new))
                .execute();
    }

    /** Gives the lead up, so that the connection serves others as before. */
    @Override
    public void close() {
        try (Handle closing = session) {
            if (leading) {
                resign(closing);
            }
        }
    }

    private static void resign(Handle session) {
        try {
            session.execute("set enable_seqscan = default");
            session.createQuery("select pg_advisory_unlock(:lock)")
                    .bind("lock", LEADER_LOCK)
                    .mapTo(boolean.class)
                    .one();
        } catch (JdbiException gone) {
            // the lock went with the connection
            LOG.debugf("leadership ended with its connection: %s", gone.getMessage());
        }
    }
}
