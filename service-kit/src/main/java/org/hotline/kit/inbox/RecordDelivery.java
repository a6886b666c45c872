package org.hotline.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hotline.event.Event;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.outbox.DeadLetterHandling;
import org.jboss.logging.Logger;

/** Gives records to a listener in one transaction with the marks that they were seen. */
@ApplicationScoped
class RecordDelivery {

    private static final Logger LOG = Logger.getLogger(RecordDelivery.class);

    private final InboxTable inbox;
    private final DeadLetterHandling deadLetters;
    private final ConsumerSpans spans;
    private final MeterRegistry metrics;

    RecordDelivery(InboxTable inbox, DeadLetterHandling deadLetters, ConsumerSpans spans, MeterRegistry metrics) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.spans = spans;
        this.metrics = metrics;
    }

    <E extends Event, V> void deliver(EventListener<E, V> listener, List<ConsumerRecord<String, byte[]>> records) {
        Map<UUID, E> events = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            RecordReader.read(listener.router(), record).ifPresent(event -> events.putIfAbsent(event.eventId(), event));
        }
        if (events.isEmpty()) {
            return;
        }
        spans.around(
                listener.name(),
                records,
                () -> QuarkusTransaction.requiringNew().timeout(120).run(() -> {
                    Set<UUID> fresh = inbox.add(listener.name(), events.keySet());
                    List<E> unseen = new ArrayList<>(events.values());
                    unseen.removeIf(event -> !fresh.contains(event.eventId()));
                    List<V> values = listener.router().route(unseen);
                    if (!values.isEmpty()) {
                        listener.take(values);
                    }
                }));
        metrics.counter("hotline.events.consumed", "listener", listener.name()).increment(events.size());
    }

    /** Puts a record aside with the reason. */
    void park(EventListener<?, ?> listener, ConsumerRecord<String, byte[]> record, Throwable cause) {
        deadLetters.park(listener.name(), record, cause);
        metrics.counter("hotline.events.parked", "listener", listener.name()).increment();
        LOG.errorf(
                "parked %s-%d@%d of %s: %s",
                record.topic(), record.partition(), record.offset(), listener.name(), cause);
    }
}
