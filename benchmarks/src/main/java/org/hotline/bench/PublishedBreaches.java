package org.hotline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.hotline.launcher.run.LocalPorts;

/** The broken promises that are published from now on. */
final class PublishedBreaches implements AutoCloseable {

    private static final String TOPIC = "escalation-events";

    private final ObjectMapper json = new ObjectMapper();
    private final KafkaConsumer<byte[], byte[]> consumer;

    PublishedBreaches(LocalPorts ports) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "localhost:" + ports.kafka()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // now, and not at the first poll
    }

    /** How long after its due time each was published: as many as expected, each once, of tickets whose ids begin so. */
    Latencies await(int expected, String prefix, Duration atMost) throws IOException {
        Map<String, Duration> late = new HashMap<>();
        long end = System.nanoTime() + atMost.toNanos();
        while (late.size() < expected && System.nanoTime() < end) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(500))) {
                JsonNode event = json.readTree(message.value());
                if (event.path("ticketId").asText().startsWith(prefix) && event.has("dueAt")) {
                    note(late, event, message.timestamp());
                }
            }
        }
        if (late.size() != expected) {
            throw new IllegalStateException(late.size() + " breaches were published of " + expected);
        }
        return new Latencies(late.values());
    }

    private static void note(Map<String, Duration> late, JsonNode event, long published) {
        Instant due = Instant.parse(event.path("dueAt").asText());
        if (late.put(event.path("clockId").asText(), Duration.between(due, Instant.ofEpochMilli(published))) != null) {
            throw new IllegalStateException("Published twice: " + event);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
