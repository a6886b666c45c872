package org.hotline.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
    private static final int BATCH = 1000;

    /** Of the time between two looks that found nothing; what this instance commits wakes it at once. */
    private static final int MOST_DOUBLINGS = 2;

    private final OutboxTable outbox;
    private final RecordShipper shipper;
    private final DeadLetterHandling deadLetters;
    private final boolean enabled;
    private final long pollMillis;
    private final Semaphore wakeUp = new Semaphore(0);
    private final Thread thread = new Thread(this::lead, "outbox-relay");
    private volatile boolean running = true;

    OutboxRelay(
            OutboxTable outbox,
            RecordShipper shipper,
            DeadLetterHandling deadLetters,
            @ConfigProperty(name = "hotline.outbox.relay") boolean enabled,
            @ConfigProperty(name = "hotline.outbox.poll-millis") long pollMillis) {
        this.outbox = outbox;
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
        wakeUp.drainPermits();
        wakeUp.release();
    }

    private void lead() {
        while (running) {
            try (LedOutboxTable led = outbox.holdSession(BATCH)) {
                while (running && !led.lead()) {
                    pause(500);
                }
                int idle = 0;
                while (running) {
                    int shipped = shipBatch(led);
                    if (shipped == 0) {
                        pause(pollMillis << idle);
                        idle = Math.min(idle + 1, MOST_DOUBLINGS);
                    } else {
                        idle = 0;
                        TimeUnit.MILLISECONDS.sleep(Gathering.millisAfter(shipped));
                    }
                }
            } catch (RuntimeException trouble) {
                LOG.warnf("outbox waits: %s", trouble.getMessage());
                pause(1000);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** @return how many rows were shipped */
    private int shipBatch(LedOutboxTable led) throws InterruptedException {
        List<OutgoingRecord> batch = led.oldest();
        if (batch.isEmpty()) {
            return 0;
        }
        shipper.ship(batch).forEach(this::park);
        led.remove(batch);
        return batch.size();
    }

    /** What Kafka will never take is put aside, visibly, so that it does not hold up what follows. */
    private void park(OutgoingRecord record, ExecutionException refusal) {
        LOG.errorf(refusal.getCause(), "outbox row %d cannot be shipped and is parked", record.id());
        deadLetters.park(record, refusal);
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
