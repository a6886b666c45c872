package org.hotline.kit.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sends records to Kafka: idempotent, acknowledged by all in-sync replicas, in order. A producer that was not answered in time
 * is given up with all that it still held, and the next one begins at the first of these records. One request is under way at
 * a time: of two, a broker that is just starting may refuse the first and keep the second, and takes the first for out of order
 * ever after.
 */
@ApplicationScoped
class RecordShipper {

    static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    /** Of the records of one partition, so that most batches of the outbox go in one request. */
    private static final int REQUEST_BYTES = 128 * 1024;

    private final Map<String, Object> kafka;
    private final Duration patience;
    private @Nullable KafkaProducer<String, byte[]> producer;

    /**
     * @param kafka how Kafka is reached, and signed in to: all settings that begin with {@code kafka.}
     * @param patience how long a producer may take for a batch
     */
    RecordShipper(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "hotline.outbox.patience") Duration patience) {
        this.kafka = kafka;
        this.patience = patience;
    }

    /**
     * Waits until Kafka has the records.
     *
     * @return those that Kafka will never take, and why
     * @throws RetriableException when it does not take them now; all of them are to be shipped again, those that it has taken are
     *     then there twice
     */
    Map<OutgoingRecord, ExecutionException> ship(List<OutgoingRecord> batch) throws InterruptedException {
        try {
            return send(batch);
        } catch (RetriableException trouble) {
            close();
            throw trouble;
        }
    }

    private Map<OutgoingRecord, ExecutionException> send(List<OutgoingRecord> batch) throws InterruptedException {
        Map<OutgoingRecord, ExecutionException> refused = new LinkedHashMap<>();
        KafkaProducer<String, byte[]> open = open();
        List<Future<RecordMetadata>> receipts = new ArrayList<>(batch.size());
        long end = System.nanoTime() + patience.toNanos();
        for (OutgoingRecord record : batch) {
            Future<RecordMetadata> receipt = open.send(new ProducerRecord<>(
                    record.topic(), null, record.key(), record.body(), Headers.parse(record.headers())));
            receipts.add(receipt);
            if (receipt.isDone()) {
                await(record, receipt, end, refused);
            }
        }
        for (int i = 0; i < batch.size(); i++) {
            await(batch.get(i), receipts.get(i), end, refused);
        }
        return refused;
    }

    private void await(
            OutgoingRecord record,
            Future<RecordMetadata> receipt,
            long end,
            Map<OutgoingRecord, ExecutionException> refused)
            throws InterruptedException {
        try {
            receipt.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RetriableException trouble) {
                throw trouble;
            }
            refused.put(record, failure);
        } catch (java.util.concurrent.TimeoutException unanswered) {
            throw new TimeoutException("Kafka has not acknowledged a batch within " + patience, unanswered);
        }
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
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 2); // a batch goes in one request, not a record in each
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    /** With all that was not acknowledged yet. */
    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
