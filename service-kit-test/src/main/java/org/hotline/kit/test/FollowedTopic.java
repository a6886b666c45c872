package org.hotline.kit.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.hotline.event.Event;
import org.hotline.kit.event.EventCodec;

/** A topic that was asked for; only what is new since then is read. */
final class FollowedTopic {

    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private int understood;

    FollowedTopic(String servers, String topic) {
        consumer = new KafkaConsumer<>(settings(servers), new StringDeserializer(), new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** What is fetched ahead and is not there yet is not waited for: the next question about the end would wait as long. */
    private static Map<String, Object> settings(String servers) {
        return Map.of(
                "bootstrap.servers",
                servers,
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "fetch.max.wait.ms",
                1);
    }

    synchronized List<ConsumerRecord<String, byte[]>> all() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
            consumer.poll(Duration.ofMillis(200)).forEach(records::add);
        }
        return List.copyOf(records);
    }

    /** What the records say; each is understood once, however often it is asked for. */
    synchronized <E extends Event> List<E> events(Class<E> family) {
        List<ConsumerRecord<String, byte[]>> all = all();
        for (; understood < all.size(); understood++) {
            ConsumerRecord<String, byte[]> record = all.get(understood);
            String type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
            EventCodec.read(family, type, record.value()).ifPresent(events::add);
        }
        return events.stream().map(family::cast).toList();
    }
}
