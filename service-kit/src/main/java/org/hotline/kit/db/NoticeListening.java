package org.hotline.kit.db;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears what is told by {@link DatabaseNotices}, and begins again when its connection breaks. */
public final class NoticeListening implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(NoticeListening.class);
    private static final int WAIT_MILLIS = 500;
    private static final int PAUSE_MILLIS = 1000;

    private final Database database;
    private final String channel;
    private final Consumer<? super String> notices;
    private final Runnable missed;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    NoticeListening(Database database, String channel, Consumer<? super String> notices, Runnable missed) {
        this.database = database;
        this.channel = channel;
        this.notices = notices;
        this.missed = missed;
        this.thread = new Thread(this::listen, "notices-" + channel);
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        try {
            while (closed.getCount() > 0) {
                listenUntilItBreaks();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenUntilItBreaks() throws InterruptedException {
        try (Handle session = database.holdSession()) {
            session.execute("listen " + channel);
            missed.run();
            PGConnection connection = session.getConnection().unwrap(PGConnection.class);
            while (closed.getCount() > 0) {
                PGNotification[] heard = connection.getNotifications(WAIT_MILLIS);
                for (PGNotification notice : heard == null ? new PGNotification[0] : heard) {
                    notices.accept(notice.getParameter());
                }
            }
            session.execute("unlisten " + channel);
        } catch (SQLException | RuntimeException trouble) {
            if (closed.getCount() > 0) {
                LOG.warnf("notices of %s are not heard: %s", channel, trouble.getMessage());
            }
            closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
