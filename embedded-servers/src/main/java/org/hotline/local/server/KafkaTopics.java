package org.hotline.local.server;

import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Every topic of the hotline and how long it keeps what travels on it; a service makes those of its dead letters itself. */
public final class KafkaTopics {

    /** KafkaTopics that carry what people wrote: kept for a week. */
    public static final List<String> WITH_CONTENT = List.of("inbound-messages", "outbound-messages", "solved-cases");

    /** KafkaTopics that every indicator can be rebuilt from: kept for good. */
    public static final List<String> FOR_GOOD =
            List.of("interaction-events", "ticket-events", "escalation-events", "knowledge-events");

    private static final short REPLICAS = 1;
    private static final Map<String, String> A_WEEK =
            Map.of(RETENTION_MS_CONFIG, Long.toString(Duration.ofDays(7).toMillis()));
    private static final Map<String, String> NO_END = Map.of(RETENTION_MS_CONFIG, "-1");

    private KafkaTopics() {}

    /** Creates what does not exist yet; a broker that refuses automatic creation needs all of them up front. */
    static void createMissing(Admin admin, int partitions) throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        List<NewTopic> missing = all(partitions).stream()
                .filter(topic -> !existing.contains(topic.name()))
                .toList();
        if (!missing.isEmpty()) {
            admin.createTopics(missing).all().get();
        }
    }

    private static List<NewTopic> all(int partitions) {
        List<NewTopic> topics = new ArrayList<>();
        WITH_CONTENT.forEach(name -> topics.add(new NewTopic(name, partitions, REPLICAS).configs(A_WEEK)));
        FOR_GOOD.forEach(name -> topics.add(new NewTopic(name, partitions, REPLICAS).configs(NO_END)));
        return topics;
    }
}
