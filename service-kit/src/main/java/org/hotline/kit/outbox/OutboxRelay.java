package org.hotline.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.time.Gathering;
import org.jboss.logging.Logger;

/**
 * Ships the outbox in its order. One instance leads, by a lock that the database gives up when that instance dies; it
 * ships a batch, waits until all in-sync replicas have it, and only then deletes it. A death in between ships the batch
 * again, which consumers do not notice. It always takes the oldest rows there are: a row that commits late is not skipped.
 */
@Startup
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long LEADER_LOCK = 0x686f746c696e65L;
    private static final int BATCH = 1000;

    private final DataSource database;
    private final RecordShipper shipper;
    private final DeadLetters deadLetters;
    private final boolean enabled;
    private final long pollMillis;
    private final Semaphore wakeUp = new Semaphore(0);
    private final Thread thread = new Thread(this::lead, "outbox-relay");
    private volatile boolean running = true;

    OutboxRelay(
            DataSource database,
            RecordShipper shipper,
            DeadLetters deadLetters,
            @ConfigProperty(name = "hotline.outbox.relay", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "hotline.outbox.poll-millis", defaultValue = "50") long pollMillis) {
        this.database = database;
        this.shipper = shipper;
        this.deadLetters = deadLetters;
        this.enabled = enabled;
        this.pollMillis = pollMillis;
    }

    @PostConstruct
    void start() {
        if (enabled) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Before the database goes. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    /** Something was committed: look now rather than at the next poll. */
    void wake() {
        if (wakeUp.availablePermits() == 0) {
            wakeUp.release();
        }
    }

    private void lead() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                while (running && !isLeader(connection)) {
                    pause(500);
                }
                try {
                    readByIndex(connection, true);
                    while (running) {
                        int shipped = shipBatch(connection);
                        if (shipped == 0) {
                            pause(pollMillis);
                        } else {
                            TimeUnit.MILLISECONDS.sleep(Gathering.millisAfter(shipped));
                        }
                    }
                } finally {
                    resign(connection);
                }
            } catch (SQLException | ExecutionException | RuntimeException trouble) {
                LOG.warnf("outbox waits: %s", trouble.getMessage());
                pause(1000);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean isLeader(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, LEADER_LOCK);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** The planner takes a table that is empty most of the time for small and would read all that was deleted from it. */
    private static void readByIndex(Connection connection, boolean only) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = " + (only ? "off" : "default"));
        }
    }

    private static void resign(Connection connection) {
        try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            readByIndex(connection, false);
            unlock.setLong(1, LEADER_LOCK);
            unlock.execute();
        } catch (SQLException gone) {
            // the lock went with the connection
            LOG.debugf("leadership ended with its connection: %s", gone.getMessage());
        }
    }

    /** @return how many rows were shipped */
    private int shipBatch(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        List<OutgoingRecord> batch = oldest(connection);
        if (batch.isEmpty()) {
            return 0;
        }
        List<Future<RecordMetadata>> receipts = shipper.ship(batch);
        for (int i = 0; i < batch.size(); i++) {
            await(batch.get(i), receipts.get(i));
        }
        Long[] shipped = batch.stream().map(OutgoingRecord::id).toArray(Long[]::new);
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any(?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", shipped));
            delete.executeUpdate();
        }
        return batch.size();
    }

    private static List<OutgoingRecord> oldest(Connection connection) throws SQLException {
        List<OutgoingRecord> batch = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select id, topic, key, headers, body from outbox order by id limit " + BATCH)) {
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    batch.add(new OutgoingRecord(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getBytes(5)));
                }
            }
        }
        return batch;
    }

    /** What Kafka will never take is parked, visibly, so that it does not hold up what follows. */
    private void await(OutgoingRecord record, Future<RecordMetadata> receipt)
            throws ExecutionException, InterruptedException {
        try {
            receipt.get();
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof RetriableException) {
                throw refused;
            }
            LOG.errorf(refused.getCause(), "outbox row %d cannot be shipped and is parked", record.id());
            deadLetters.park(record, refused);
        }
    }

    private void pause(long millis) {
        try {
            wakeUp.tryAcquire(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
