package org.hotline.local.test;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.hotline.local.server.Ports;
import org.junit.jupiter.api.Test;

class HotlineServersTest {

    @Test
    void aServiceGetsItsOwnDatabaseWithTheExtensions() throws Exception {
        var config = configOf("ticket");

        try (var connection = connect(config);
                var rows = connection
                        .createStatement()
                        .executeQuery("select current_database(), current_user,"
                                + " unaccent('été'), similarity('hotline', 'hotlines') > 0.5, lower('É')")) {

            rows.next();
            assertThat(rows.getString(1)).isEqualTo("ticket");
            assertThat(rows.getString(2)).isEqualTo("ticket");
            assertThat(rows.getString(3)).isEqualTo("ete");
            assertThat(rows.getBoolean(4)).isTrue();
            assertThat(rows.getString(5)).isEqualTo("é");
        }
    }

    @Test
    void allTopicsAreThereAndKeepWhatTheyPromise() throws Exception {
        var config = configOf("kit");

        try (var admin = Admin.create(Map.of("bootstrap.servers", config.get("kafka.bootstrap.servers")))) {
            var names = admin.listTopics().names().get();

            assertThat(names).contains("inbound-messages", "ticket-events", "solved-cases.knowledge-service.dlq");
            assertThat(retention(admin, "inbound-messages")).isEqualTo("604800000");
            assertThat(retention(admin, "ticket-events")).isEqualTo("-1");
        }
    }

    @Test
    void theServersAreSharedByAllTestsOfAJvm() {
        var first = configOf("kpi");

        var second = configOf("kpi");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aTestCanTakePostgresAwayAndGiveItBack() throws Exception {
        var config = configOf("kit");
        try (var connection = connect(config)) {
            connection.createStatement().execute("create table kept as select 42 as answer");
        }

        HotlineServers.postgres().stop();

        assertThatThrownBy(() -> connect(config)).isInstanceOf(SQLException.class);
        HotlineServers.postgres().start();
        try (var connection = connect(config);
                var rows = connection.createStatement().executeQuery("select answer from kept")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void aTestCanTakeKafkaAwayAndGiveItBack() throws Exception {
        var config = configOf("kit");

        HotlineServers.kafka().stop();

        assertThat(Ports.isFree(HotlineServers.kafka().port())).isTrue();
        HotlineServers.kafka().start();
        try (var admin = Admin.create(Map.of("bootstrap.servers", config.get("kafka.bootstrap.servers")))) {
            assertThat(admin.listTopics().names().get()).contains("knowledge-events");
        }
    }

    private static Map<String, String> configOf(String service) {
        var servers = new HotlineServers();
        servers.init(Map.of("service", service));
        return servers.start();
    }

    private static String retention(Admin admin, String topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var configs = admin.describeConfigs(List.of(resource)).values();
        return requireNonNull(configs.get(resource)).get().get("retention.ms").value();
    }

    private static Connection connect(Map<String, String> config) throws SQLException {
        return DriverManager.getConnection(
                config.get("quarkus.datasource.jdbc.url"),
                config.get("quarkus.datasource.username"),
                config.get("quarkus.datasource.password"));
    }
}
