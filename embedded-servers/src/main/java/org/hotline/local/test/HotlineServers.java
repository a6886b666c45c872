package org.hotline.local.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.hotline.local.server.PostgresServer;

/**
 * PostgreSQL and Kafka for the tests of a module: started once per JVM on free ports with data that nobody keeps.
 *
 * <p>The init argument {@code service} names the database to use: gateway, ticket, escalation, kpi, knowledge or kit.
 */
public final class HotlineServers implements QuarkusTestResourceLifecycleManager {

    private String service = "kit";

    @Override
    public void init(Map<String, String> initArgs) {
        service = initArgs.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        TestServers servers = TestServers.running();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                PostgresServer.url(servers.postgresPort(), service),
                "quarkus.datasource.username",
                service,
                "quarkus.datasource.password",
                service,
                "kafka.bootstrap.servers",
                "127.0.0.1:" + servers.kafkaPort());
    }

    /** Nothing: the servers serve the next test class too, and end with this JVM. */
    @Override
    public void stop() {}

    /** The running PostgreSQL, for a test that takes it away. */
    public static TestServer postgres() {
        return TestServers.running().postgres();
    }

    /** The running Kafka, for a test that takes it away. */
    public static TestServer kafka() {
        return TestServers.running().kafka();
    }
}
