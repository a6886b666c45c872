package org.hotline.kit.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.hotline.event.Event;
import org.hotline.kit.event.EventRouter;
import org.jboss.logging.Logger;

/** Reads topics once more from their beginnings, beside the consumers and without moving their places. */
@ApplicationScoped
public class TopicReader {

    private static final Logger LOG = Logger.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> kafka;

    /** @param kafka how Kafka is reached, and signed in to: all settings that begin with {@code kafka.} */
    TopicReader(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /**
     * Hands over the facts that were published until now and that the router wants, part by part. What cannot be read was put
     * aside when it came first; it is passed over.
     *
     * @param keys what is read at all, by what it is about
     */
    public <E extends Event> void read(
            EventRouter<E, ?> router, Predicate<? super String> keys, Consumer<? super List<E>> facts) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(router.topic()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                facts.accept(StreamSupport.stream(consumer.poll(POLL).spliterator(), false)
                        .flatMap(record -> read(router, keys, record).stream())
                        .toList());
            }
        }
    }

    private static <E extends Event> Optional<E> read(
            EventRouter<E, ?> router, Predicate<? super String> keys, ConsumerRecord<String, byte[]> record) {
        try {
            return keys.test(record.key()) ? RecordReader.read(router, record) : Optional.empty();
        } catch (RuntimeException unreadable) {
            LOG.warnf("%s-%d@%d is unreadable", record.topic(), record.partition(), record.offset());
            return Optional.empty();
        }
    }
}
