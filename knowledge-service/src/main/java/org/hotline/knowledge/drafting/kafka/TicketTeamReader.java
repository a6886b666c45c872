package org.hotline.knowledge.drafting.kafka;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.hotline.event.Topic;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketFact;
import org.hotline.kit.event.EventCodec;
import org.hotline.knowledge.drafting.CaseSharing;
import org.jboss.logging.Logger;

/**
 * Reads what was published about the tickets of cases of which it is not known whose they are, once: nothing is read when
 * there are none, and this service hears of tickets by solved cases otherwise.
 */
@ApplicationScoped
class TicketTeamReader {

    private static final Logger LOG = Logger.getLogger(TicketTeamReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final String TOPIC =
            TicketEvent.class.getAnnotation(Topic.class).value();

    private final Map<String, Object> kafka;
    private final CaseSharing sharing;

    TicketTeamReader(@Identifier("default-kafka-broker") Map<String, Object> kafka, CaseSharing sharing) {
        this.kafka = kafka;
        this.sharing = sharing;
    }

    @Scheduled(every = "{hotline.knowledge.teams.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void readForTeamless() {
        for (Set<UUID> tickets = sharing.teamless(); !tickets.isEmpty(); tickets = sharing.teamless()) {
            sharing.share(tickets, teamsOf(tickets));
        }
    }

    private Map<UUID, List<String>> teamsOf(Set<UUID> tickets) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("enable.auto.commit", false);
        Map<UUID, Set<String>> teams = new HashMap<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(info -> new TopicPartition(TOPIC, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL)
                        .forEach(record -> read(record, tickets)
                                .ifPresent(fact -> teams.computeIfAbsent(
                                                fact.ticket().ticketId(), id -> new TreeSet<>())
                                        .add(fact.ticket().team())));
            }
        }
        Map<UUID, List<String>> found = new HashMap<>();
        teams.forEach((ticket, keys) -> found.put(ticket, List.copyOf(keys)));
        return found;
    }

    /** What cannot be read tells nothing of a team. */
    private static Optional<TicketFact> read(ConsumerRecord<String, byte[]> record, Set<UUID> tickets) {
        Header type = record.headers().lastHeader("ce_type");
        try {
            if (type == null || record.key() == null || !tickets.contains(UUID.fromString(record.key()))) {
                return Optional.empty();
            }
            return EventCodec.recordOf(TicketEvent.class, new String(type.value(), StandardCharsets.UTF_8))
                    .map(known -> EventCodec.read(known, record.value()))
                    .filter(TicketFact.class::isInstance)
                    .map(TicketFact.class::cast);
        } catch (RuntimeException unreadable) {
            LOG.warnf("%s-%d@%d is unreadable", record.topic(), record.partition(), record.offset());
            return Optional.empty();
        }
    }
}
