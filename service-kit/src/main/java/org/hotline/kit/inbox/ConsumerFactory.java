package org.hotline.kit.inbox;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Event;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.outbox.DeadLetterHandling;

/** Opens consumers: from the earliest record, cooperative, committing offsets only after the effects. */
@ApplicationScoped
class ConsumerFactory {

    private final Map<String, Object> kafka;
    private final String service;
    private final RecordDelivery delivery;
    private final MeterRegistry metrics;

    /** @param kafka how Kafka is reached, and signed in to: all settings that begin with {@code kafka.} */
    ConsumerFactory(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service,
            RecordDelivery delivery,
            MeterRegistry metrics) {
        this.kafka = kafka;
        this.service = service;
        this.delivery = delivery;
        this.metrics = metrics;
    }

    <E extends Event, V> ConsumerLoop<E, V> loopFor(EventListener<E, V> listener) {
        String topic = listener.topic();
        return new ConsumerLoop<>(
                listener,
                () -> {
                    makeDeadLetterTopic(topic, DeadLetterHandling.topicFor(topic, service));
                    return open(listener.name());
                },
                delivery);
    }

    /**
     * Without its topic a dead letter would hold up the outbox, so it is there before the first record is read; it keeps what
     * people wrote no longer than the topic that it comes from.
     */
    private void makeDeadLetterTopic(String topic, String name) {
        try (Admin admin = Admin.create(kafka)) {
            if (admin.listTopics().names().get(10, TimeUnit.SECONDS).contains(name)) {
                return;
            }
            ConfigResource described = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            Config source = requireNonNull(admin.describeConfigs(List.of(described))
                    .all()
                    .get(10, TimeUnit.SECONDS)
                    .get(described));
            String retention = source.get(TopicConfig.RETENTION_MS_CONFIG).value();
            NewTopic deadLetters = new NewTopic(name, Optional.of(1), Optional.empty())
                    .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retention));
            admin.createTopics(List.of(deadLetters)).all().get(10, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot make topic " + name, refused.getCause());
            }
        } catch (TimeoutException slow) {
            throw new IllegalStateException("Kafka did not make topic " + name + " in time", slow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while making topic " + name, stopped);
        }
    }

    private KafkaConsumer<String, byte[]> open(String listener) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, service + "." + listener);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, service + "." + listener);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, 1_800_000);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        new KafkaClientMetrics(consumer, Tags.of("listener", listener)).bindTo(metrics);
        return consumer;
    }
}
