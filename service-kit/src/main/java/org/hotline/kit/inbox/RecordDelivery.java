package org.hotline.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hotline.event.Event;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.outbox.DeadLetterHandling;
import org.jboss.logging.Logger;

/** Gives records to a listener, or puts them aside. */
@ApplicationScoped
class RecordDelivery {

    private static final Logger LOG = Logger.getLogger(RecordDelivery.class);

    private final FactTaking taking;
    private final DeadLetterHandling deadLetters;
    private final ConsumerSpans spans;
    private final MeterRegistry metrics;

    RecordDelivery(FactTaking taking, DeadLetterHandling deadLetters, ConsumerSpans spans, MeterRegistry metrics) {
        this.taking = taking;
        this.deadLetters = deadLetters;
        this.spans = spans;
        this.metrics = metrics;
    }

    <E extends Event, V> void deliver(EventListener<E, V> listener, List<ConsumerRecord<String, byte[]>> records) {
        if (!listener.isAwake()) {
            return;
        }
        Map<UUID, E> events = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            RecordReader.read(listener.router(), record).ifPresent(event -> events.putIfAbsent(event.eventId(), event));
        }
        if (events.isEmpty()) {
            return;
        }
        spans.around(listener.name(), records, () -> taking.take(listener, events));
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
