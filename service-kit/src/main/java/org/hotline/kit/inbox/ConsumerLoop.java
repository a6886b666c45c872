package org.hotline.kit.inbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.hotline.event.Event;
import org.hotline.kit.db.DatabaseTrouble;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.time.Gathering;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a poll brings and delivers it in one transaction. Offsets follow twice a second: what a death in between
 * brings again, the inbox knows. When a batch fails its records are delivered one by one, so that one bad record parks
 * alone. Trouble of the moment is waited out, however long.
 */
final class ConsumerLoop<E extends Event, V> {

    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration COMMIT_EVERY = Duration.ofMillis(500);
    private static final long[] BACKOFF_MILLIS = {50, 200, 1000, 3000};
    private static final int TRIES_OF_ONE = 3;

    private final EventListener<E, V> listener;
    private final Supplier<KafkaConsumer<String, byte[]>> opener;
    private final RecordDelivery delivery;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
    private boolean uncommitted;
    private long committedAt = System.nanoTime();

    ConsumerLoop(
            EventListener<E, V> listener, Supplier<KafkaConsumer<String, byte[]>> opener, RecordDelivery delivery) {
        this.listener = listener;
        this.opener = opener;
        this.delivery = delivery;
        this.thread = new Thread(this::run, "consumer-" + listener.name());
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void askToStop() {
        stopping.countDown();
        KafkaConsumer<String, byte[]> open = consumer;
        if (open != null) {
            open.wakeup();
        }
    }

    void awaitStop() {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int failures = 0;
        while (!isStopping()) {
            try (KafkaConsumer<String, byte[]> open = opener.get()) {
                consumer = open;
                open.subscribe(List.of(listener.topic()));
                while (!isStopping()) {
                    int consumed = consume(open);
                    failures = 0;
                    pause(Gathering.millisAfter(consumed));
                }
            } catch (WakeupException stop) {
                LOG.debugf("%s stops", listener.name());
            } catch (Throwable trouble) { // an Error must not leave the topic unread
                LOG.errorf(trouble, "consumer of %s starts anew", listener.name());
                pause(backoff(failures++));
            }
        }
    }

    /** @return how many records there were */
    private int consume(KafkaConsumer<String, byte[]> open) {
        ConsumerRecords<String, byte[]> records = open.poll(POLL);
        if (!records.isEmpty()) {
            deliver(StreamSupport.stream(records.spliterator(), false).toList());
            uncommitted = true;
        }
        if (uncommitted && !isStopping() && System.nanoTime() - committedAt > COMMIT_EVERY.toNanos()) {
            commitOffsets(open);
        }
        return records.count();
    }

    private void commitOffsets(KafkaConsumer<String, byte[]> open) {
        try {
            open.commitSync();
            uncommitted = false;
            committedAt = System.nanoTime();
        } catch (CommitFailedException | RebalanceInProgressException moved) {
            // whoever has the partition now sees these records again, and the inbox absorbs them
            LOG.infof("offsets of %s not committed: %s", listener.name(), moved.getMessage());
        }
    }

    private void deliver(List<ConsumerRecord<String, byte[]>> records) {
        for (int failures = 0; !isStopping(); failures++) {
            try {
                delivery.deliver(listener, records);
                return;
            } catch (Throwable trouble) {
                if (!DatabaseTrouble.isPassing(trouble)) {
                    LOG.infof("batch of %d from %s one by one: %s", records.size(), listener.name(), trouble);
                    records.forEach(this::deliverOne);
                    return;
                }
                LOG.warnf("%s waits: %s", listener.name(), trouble.getMessage());
                pause(backoff(failures));
            }
        }
    }

    private void deliverOne(ConsumerRecord<String, byte[]> record) {
        int refusals = 0;
        for (int failures = 0; !isStopping(); failures++) {
            try {
                delivery.deliver(listener, List.of(record));
                return;
            } catch (Throwable trouble) {
                if (!DatabaseTrouble.isPassing(trouble) && ++refusals >= TRIES_OF_ONE) {
                    park(record, trouble);
                    return;
                }
                pause(backoff(failures));
            }
        }
    }

    private void park(ConsumerRecord<String, byte[]> record, Throwable cause) {
        for (int failures = 0; !isStopping(); failures++) {
            try {
                delivery.park(listener, record, cause);
                return;
            } catch (Throwable trouble) { // what cannot even be parked holds its partition up; it is never skipped
                LOG.errorf(trouble, "cannot park a record of %s", listener.name());
                pause(backoff(failures));
            }
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private static long backoff(int failures) {
        return BACKOFF_MILLIS[Math.min(failures, BACKOFF_MILLIS.length - 1)];
    }

    private void pause(long millis) {
        try {
            stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}
