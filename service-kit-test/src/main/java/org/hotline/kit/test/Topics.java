package org.hotline.kit.test;

import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hotline.event.Event;
import org.hotline.event.Topic;
import org.hotline.kit.db.Database;
import org.hotline.kit.event.EventCodec;
import org.hotline.kit.outbox.Headers;

/** The topics as a neighbour of the service under test sees them. */
public final class Topics {

    /** By server and topic, for as long as the tests run. */
    private static final Map<String, FollowedTopic> FOLLOWED = new ConcurrentHashMap<>();

    /** By server, for as long. */
    private static final Map<String, KafkaProducer<String, byte[]>> PRODUCERS = new ConcurrentHashMap<>();

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
        KafkaProducer<String, byte[]> producer = PRODUCERS.computeIfAbsent(servers, Topics::producer);
        try {
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

    private static KafkaProducer<String, byte[]> producer(String servers) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** All facts of the family so far, in the order of their partitions; those that the service under test has told are among them. */
    public static <E extends Event> List<E> read(String servers, Class<E> family) {
        awaitShipping(Arc.container().select(Database.class).get());
        return followed(servers, family.getAnnotation(Topic.class).value()).events(family);
    }

    /** A fact is told when it is committed, and on its topic a moment later. */
    private static void awaitShipping(Database database) {
        long last = database.query("select coalesce(max(id), 0) from outbox")
                .mapTo(long.class)
                .one();
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> database.query("select count(*) = 0 from outbox where id <= :last")
                        .bind("last", last)
                        .mapTo(boolean.class)
                        .one());
    }

    /** All records of the topic so far. */
    public static List<ConsumerRecord<String, byte[]>> records(String servers, String topic) {
        return followed(servers, topic).all();
    }

    private static FollowedTopic followed(String servers, String topic) {
        return FOLLOWED.computeIfAbsent(servers + ' ' + topic, first -> new FollowedTopic(servers, topic));
    }
}
