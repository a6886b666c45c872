package org.hotline.local.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/**
 * Where an embedded Kafka keeps its data, on which ports it listens and how much parallel work its topics allow.
 *
 * @param partitions of each business topic
 */
public record KafkaSettings(Path dataDir, int port, int controllerPort, Durability durability, int partitions) {

    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String BROKER = "PLAINTEXT";
    private static final int LARGEST_RECORD = 16 * 1024 * 1024;

    Properties properties() {
        Properties properties = new Properties();
        addRoles(properties);
        addInternalTopics(properties);
        addTimes(properties);
        properties.setProperty("log.dirs", dataDir.toString());
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("num.partitions", Integer.toString(partitions));
        properties.setProperty("message.max.bytes", Integer.toString(LARGEST_RECORD));
        properties.setProperty("replica.fetch.max.bytes", Integer.toString(LARGEST_RECORD));
        if (durability == Durability.KEPT) {
            // the only replica: what it acknowledges has to be on the disk
            properties.setProperty("log.flush.interval.messages", "1");
        }
        return properties;
    }

    private void addRoles(Properties properties) {
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", Integer.toString(NODE_ID));
        properties.setProperty("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
        properties.setProperty(
                "listeners", BROKER + "://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
        properties.setProperty("advertised.listeners", BROKER + "://127.0.0.1:" + port);
        properties.setProperty("listener.security.protocol.map", BROKER + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        properties.setProperty("inter.broker.listener.name", BROKER);
        properties.setProperty("controller.listener.names", CONTROLLER);
    }

    private static void addInternalTopics(Properties properties) {
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("offsets.topic.num.partitions", "4");
        properties.setProperty(
                "offsets.retention.minutes", Long.toString(Duration.ofDays(90).toMinutes()));
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("transaction.state.log.num.partitions", "2");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.num.partitions", "1");
    }

    private static void addTimes(Properties properties) {
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        properties.setProperty("broker.heartbeat.interval.ms", "500");
        properties.setProperty("broker.session.timeout.ms", "2000");
    }
}
