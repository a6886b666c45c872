package org.hotline.kpi.recording.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.hotline.event.Event;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.inbox.RecordReader;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.recording.RebuildRecording;
import org.jboss.logging.Logger;

/** Reads the topics from their beginnings, beside the consumers and without moving their places. */
@ApplicationScoped
class TopicReader {

    private static final Logger LOG = Logger.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> kafka;
    private final RebuildRecording recording;

    TopicReader(@Identifier("default-kafka-broker") Map<String, Object> kafka, RebuildRecording recording) {
        this.kafka = kafka;
        this.recording = recording;
    }

    /** Records everything on the listener's topic until now, and answers how many events that were. */
    <E extends Event> long recordAgain(EventListener<E, Fact> listener) {
        String topic = listener.topic();
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("enable.auto.commit", false);
        settings.put("max.poll.records", 500);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long events = 0;
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                events += record(listener, consumer.poll(POLL));
            }
            return events;
        }
    }

    private <E extends Event> int record(EventListener<E, Fact> listener, ConsumerRecords<String, byte[]> records) {
        int events = 0;
        List<Fact> facts = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            Optional<E> event = read(listener, record);
            if (event.isPresent()) {
                events++;
                facts.addAll(factsOf(listener, event.get()));
            }
        }
        return events
                - (facts.size()
                        - recording.record(facts, trouble -> LOG.warnf("a fact cannot be recorded: %s", trouble)));
    }

    private static <E extends Event> List<Fact> factsOf(EventListener<E, Fact> listener, E event) {
        try {
            return listener.router().route(List.of(event));
        } catch (RuntimeException meaningless) {
            LOG.warnf("event %s is no fact: %s", event.eventId(), meaningless);
            return List.of();
        }
    }

    /** What cannot be read was put aside when it came first; it is no fact now either. */
    private static <E extends Event> Optional<E> read(
            EventListener<E, Fact> listener, ConsumerRecord<String, byte[]> record) {
        try {
            return RecordReader.read(listener, record);
        } catch (RuntimeException unreadable) {
            LOG.warnf("%s-%d@%d is unreadable", record.topic(), record.partition(), record.offset());
            return Optional.empty();
        }
    }
}
