package org.hotline.local.test;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.hotline.local.server.Ports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
class HotlineServersTest {

    @Test
    void aServiceGetsItsOwnDatabaseAndMayAddTheExtensionsItNeeds() throws Exception {
        Map<String, String> config = configOf("ticket");

        try (Connection connection = connect(config);
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists unaccent");
            try (ResultSet row =
                    statement.executeQuery("select current_database(), current_user, unaccent('été'), lower('É')")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("ticket");
                assertThat(row.getString(2)).isEqualTo("ticket");
                assertThat(row.getString(3)).isEqualTo("ete");
                assertThat(row.getString(4)).isEqualTo("é");
            }
        }
    }

    @Test
    void allTopicsAreThereAndKeepWhatTheyPromise() throws Exception {
        Map<String, String> config = configOf("kit");

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", config.get("kafka.bootstrap.servers")))) {
            Set<String> names = admin.listTopics().names().get();

            assertThat(names).contains("inbound-messages", "ticket-events", "solved-cases");
            assertThat(retention(admin, "inbound-messages")).isEqualTo("604800000");
            assertThat(retention(admin, "ticket-events")).isEqualTo("-1");
        }
    }

    @Test
    void theServersAreSharedByAllTestsOfAJvm() {
        Map<String, String> first = configOf("kpi");

        Map<String, String> second = configOf("kpi");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aTestCanTakePostgresAwayAndGiveItBack() throws Exception {
        Map<String, String> config = configOf("kit");
        try (Connection connection = connect(config)) {
            connection.createStatement().execute("create table kept as select 42 as answer");
        }

        HotlineServers.postgres().stop();

        assertThatThrownBy(() -> connect(config)).isInstanceOf(SQLException.class);
        HotlineServers.postgres().start();
        try (Connection connection = connect(config);
                ResultSet rows = connection.createStatement().executeQuery("select answer from kept")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void aTestCanTakeKafkaAwayAndGiveItBack() throws Exception {
        Map<String, String> config = configOf("kit");

        HotlineServers.kafka().stop();

        assertThat(Ports.isFree(HotlineServers.kafka().port())).isTrue();
        HotlineServers.kafka().start();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", config.get("kafka.bootstrap.servers")))) {
            assertThat(admin.listTopics().names().get()).contains("knowledge-events");
        }
    }

    private static Map<String, String> configOf(String service) {
        HotlineServers servers = new HotlineServers();
        servers.init(Map.of("service", service));
        return servers.start();
    }

    private static String retention(Admin admin, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Map<ConfigResource, KafkaFuture<Config>> configs =
                admin.describeConfigs(List.of(resource)).values();
        return requireNonNull(configs.get(resource)).get().get("retention.ms").value();
    }

    private static Connection connect(Map<String, String> config) throws SQLException {
        return DriverManager.getConnection(
                config.get("quarkus.datasource.jdbc.url"),
                config.get("quarkus.datasource.username"),
                config.get("quarkus.datasource.password"));
    }
}
