package org.hotline.kit.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * What whoever changes something tells the other instances: it is heard when the transaction has committed, and by those who
 * listen at that moment only.
 */
@ApplicationScoped
public class DatabaseNotices {

    private final Database database;

    DatabaseNotices(Database database) {
        this.database = database;
    }

    /** Told when the transaction commits. */
    public void tell(String channel, Collection<String> notices) {
        database.query("select pg_notify(:channel, notice) from unnest(:notices) notice")
                .bind("channel", channel)
                .bind("notices", notices.toArray(String[]::new))
                .map(row -> true)
                .list();
    }

    /**
     * Listens until it is closed, on a connection and a thread of its own.
     *
     * @param missed told each time it begins: what was told before was not heard
     */
    public NoticeListening hear(String channel, Consumer<? super String> notices, Runnable missed) {
        return new NoticeListening(database, channel, notices, missed);
    }
}
