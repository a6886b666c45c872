package org.hotline.kit.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends records to Kafka: idempotent, acknowledged by all in-sync replicas, in order. It never gives a record up by
 * itself: while Kafka is away it keeps trying, which keeps the order of every key. One request is under way at a time: of
 * two, a broker that is just starting may refuse the first and keep the second, and takes the first for out of order ever
 * after.
 */
@ApplicationScoped
class RecordShipper {

    static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    /** Of the records of one partition, so that most batches of the outbox go in one request. */
    private static final int REQUEST_BYTES = 128 * 1024;

    private final Map<String, Object> kafka;
    private @Nullable KafkaProducer<String, byte[]> producer;

    /** @param kafka how Kafka is reached, and signed in to: all settings that begin with {@code kafka.} */
    RecordShipper(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    List<Future<RecordMetadata>> ship(List<OutgoingRecord> batch) {
        KafkaProducer<String, byte[]> open = open();
        List<Future<RecordMetadata>> receipts = new ArrayList<>(batch.size());
        for (OutgoingRecord record : batch) {
            receipts.add(open.send(new ProducerRecord<>(
                    record.topic(), null, record.key(), record.body(), Headers.parse(record.headers()))));
        }
        open.flush();
        return receipts;
    }

    private KafkaProducer<String, byte[]> open() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>(kafka);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
            settings.put(ProducerConfig.BATCH_SIZE_CONFIG, REQUEST_BYTES);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
            settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_RECORD_BYTES);
            settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 4L * MAX_RECORD_BYTES);
            settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 1_000); // a batch is flushed when it is whole, and not before
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
    }
}
