package org.hotline.kit.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hotline.event.Event;
import org.hotline.event.Topic;
import org.hotline.kit.event.EventCodec;
import org.hotline.kit.outbox.Headers;

/** The topics as a neighbour of the service under test sees them. */
public final class Topics {

    /** By server and topic, for as long as the tests run. */
    private static final Map<String, Followed> FOLLOWED = new ConcurrentHashMap<>();

    private Topics() {}

    /** Publishes a fact as another service would. */
    public static void publish(String servers, Event event) {
        publish(servers, List.of(event));
    }

    public static void publish(String servers, Collection<? extends Event> events) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (Event event : events) {
            records.add(new ProducerRecord<>(
                    EventCodec.topicOf(event),
                    null,
                    event.key().toString(),
                    EventCodec.write(event),
                    Headers.parse(Headers.of(event, "/hotline/test"))));
        }
        send(servers, records);
    }

    /** Publishes anything, readable or not. */
    public static void send(String servers, List<ProducerRecord<String, byte[]>> records) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (Future<RecordMetadata> receipt :
                    records.stream().map(producer::send).toList()) {
                receipt.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All facts of the family so far, in the order of their partitions. */
    public static <E extends Event> List<E> read(String servers, Class<E> family) {
        List<E> events = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record :
                records(servers, family.getAnnotation(Topic.class).value())) {
            String type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
            EventCodec.read(family, type, record.value()).ifPresent(events::add);
        }
        return events;
    }

    /** All records of the topic so far. */
    public static List<ConsumerRecord<String, byte[]>> records(String servers, String topic) {
        return FOLLOWED.computeIfAbsent(servers + ' ' + topic, first -> new Followed(servers, topic))
                .all();
    }

    /** A topic that was asked for; only what is new since then is read. */
    private static final class Followed {

        private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        private final KafkaConsumer<String, byte[]> consumer;
        private final List<TopicPartition> partitions;

        Followed(String servers, String topic) {
            consumer = new KafkaConsumer<>(
                    Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest", "enable.auto.commit", false),
                    new StringDeserializer(),
                    new ByteArrayDeserializer());
            partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }

        synchronized List<ConsumerRecord<String, byte[]>> all() {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return List.copyOf(records);
        }
    }
}
