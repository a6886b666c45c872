package org.hotline.local.server;

import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Every topic of the hotline and how long it keeps what travels on it; a service makes those of its dead letters itself. */
public final class KafkaTopics {

    /** Topics that carry what people wrote: kept for a week. */
    private static final List<String> WITH_CONTENT = List.of("inbound-messages", "outbound-messages", "solved-cases");

    /** Topics that every indicator can be rebuilt from: kept for good. */
    private static final List<String> FOR_GOOD =
            List.of("interaction-events", "ticket-events", "staff-events", "escalation-events", "knowledge-events");

    private static final short REPLICAS = 1;
    private static final Map<String, String> A_WEEK =
            Map.of(RETENTION_MS_CONFIG, Long.toString(Duration.ofDays(7).toMillis()));
    private static final Map<String, String> NO_END = Map.of(RETENTION_MS_CONFIG, "-1");

    private KafkaTopics() {}

    public static List<String> all() {
        return Stream.concat(WITH_CONTENT.stream(), FOR_GOOD.stream()).toList();
    }

    /** Creates what does not exist yet; a broker that refuses automatic creation needs all of them up front. */
    static void createMissing(Admin admin, int partitions) throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        List<NewTopic> missing = all().stream()
                .filter(name -> !existing.contains(name))
                .map(name -> new NewTopic(name, partitions, REPLICAS).configs(retention(name)))
                .toList();
        if (!missing.isEmpty()) {
            admin.createTopics(missing).all().get();
        }
    }

    private static Map<String, String> retention(String name) {
        return WITH_CONTENT.contains(name) ? A_WEEK : NO_END;
    }
}
