package org.hotline.kpi.recording.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Event;
import org.hotline.kit.db.DatabaseTrouble;
import org.hotline.kit.event.EventCodec;
import org.hotline.kit.event.EventListener;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.recording.FactRecording;
import org.jboss.logging.Logger;

/** Reads the topics from their beginnings, beside the consumers and without moving their places. */
@ApplicationScoped
class TopicReader {

    private static final Logger LOG = Logger.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final String servers;
    private final FactRecording recording;

    TopicReader(@ConfigProperty(name = "kafka.bootstrap.servers") String servers, FactRecording recording) {
        this.servers = servers;
        this.recording = recording;
    }

    /** Records everything on the listener's topic until now, and answers how many events that were. */
    <E extends Event> long recordAgain(EventListener<E, Fact> listener) {
        String topic = listener.topic();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "enable.auto.commit", false, "max.poll.records", 500),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
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
        List<E> events = new ArrayList<>();
        records.forEach(record -> read(listener.router().family(), record).ifPresent(events::add));
        try {
            recording.record(listener.router().route(events));
            return events.size();
        } catch (RuntimeException oneIsBad) {
            return (int)
                    events.stream().filter(event -> recordOne(listener, event)).count();
        }
    }

    /** What cannot be recorded was put aside when it came first, and must not hold up the rest now. */
    private <E extends Event> boolean recordOne(EventListener<E, Fact> listener, E event) {
        try {
            recording.record(listener.router().route(List.of(event)));
            return true;
        } catch (RuntimeException trouble) {
            if (DatabaseTrouble.isPassing(trouble)) {
                throw trouble;
            }
            LOG.warnf("event %s cannot be recorded: %s", event.eventId(), trouble);
            return false;
        }
    }

    /** What cannot be read was put aside when it came first; it is no fact now either. */
    private static <E extends Event> Optional<E> read(Class<E> family, ConsumerRecord<String, byte[]> record) {
        Header type = record.headers().lastHeader("ce_type");
        if (type == null || record.value() == null) {
            return Optional.empty();
        }
        try {
            return EventCodec.read(family, new String(type.value(), StandardCharsets.UTF_8), record.value());
        } catch (UncheckedIOException unreadable) {
            LOG.warnf("%s-%d@%d is unreadable", record.topic(), record.partition(), record.offset());
            return Optional.empty();
        }
    }
}
