package org.hotline.local.server;

import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Every topic of the hotline and how long it keeps what travels on it. */
public final class Topics {

    /** Topics that carry what people wrote: kept for a week. */
    public static final List<String> WITH_CONTENT = List.of("inbound-messages", "outbound-messages", "solved-cases");

    /** Topics that every indicator can be rebuilt from: kept for good. */
    public static final List<String> FOR_GOOD =
            List.of("interaction-events", "ticket-events", "escalation-events", "knowledge-events");

    private static final short REPLICAS = 1;
    private static final Map<String, String> A_WEEK =
            Map.of(RETENTION_MS_CONFIG, Long.toString(Duration.ofDays(7).toMillis()));
    private static final Map<String, String> NO_END = Map.of(RETENTION_MS_CONFIG, "-1");

    private Topics() {}

    /** The place of the records of a topic that a service, by its application name, could not read; kept as long. */
    public static String deadLetters(String topic, String service) {
        return topic + "." + service + ".dlq";
    }

    /** Creates what does not exist yet; a broker that refuses automatic creation needs all of them up front. */
    static void createMissing(Admin admin, int partitions, Collection<String> services)
            throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        var missing = all(partitions, services).stream()
                .filter(topic -> !existing.contains(topic.name()))
                .collect(Collectors.toList());
        if (!missing.isEmpty()) {
            admin.createTopics(missing).all().get();
        }
    }

    private static List<NewTopic> all(int partitions, Collection<String> services) {
        List<NewTopic> topics = new ArrayList<>();
        WITH_CONTENT.forEach(name -> topics.add(new NewTopic(name, partitions, REPLICAS).configs(A_WEEK)));
        FOR_GOOD.forEach(name -> topics.add(new NewTopic(name, partitions, REPLICAS).configs(NO_END)));
        for (var topic : List.copyOf(topics)) {
            for (var service : services) {
                topics.add(new NewTopic(deadLetters(topic.name(), service), 1, REPLICAS).configs(topic.configs()));
            }
        }
        return topics;
    }
}
