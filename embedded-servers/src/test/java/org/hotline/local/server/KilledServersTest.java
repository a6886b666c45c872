package org.hotline.local.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("servers")
class KilledServersTest {

    private final int postgresPort = Ports.free();
    private final int kafkaPort = Ports.free();
    private final int controllerPort = Ports.free();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void whatWasAcknowledgedIsThereAfterTheJvmOfTheServersWasKilled() throws Exception {
        Process jvm = startServers();
        try (Connection connection = connect()) {
            connection.createStatement().execute("create table kept as select 'row' as value");
        }
        produce("record");
        ProcessHandle postmaster =
                new Postmaster(home.resolve("postgres")).running().orElseThrow();

        jvm.destroyForcibly().waitFor();

        assertThat(postmaster.isAlive())
                .as("a killed JVM leaves PostgreSQL behind")
                .isTrue();
        try (PostgresServer postgres =
                        PostgresServer.start(ServersOfAJvm.postgres(home, postgresPort), ServersOfAJvm.DATABASES);
                KafkaServer kafka = KafkaServer.start(ServersOfAJvm.kafka(home, kafkaPort, controllerPort));
                Connection connection = connect();
                ResultSet rows = connection.createStatement().executeQuery("select value from kept")) {
            assertThat(postgres.port()).isEqualTo(postgresPort);
            assertThat(postmaster.isAlive()).isFalse();
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("row");
            assertThat(firstValue(kafka.bootstrapServers())).isEqualTo("record");
        }
        assertThat(new Postmaster(home.resolve("postgres")).running()).isEmpty();
    }

    private Process startServers() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServersOfAJvm.class.getName(),
                        home.toString(),
                        Integer.toString(postgresPort),
                        Integer.toString(kafkaPort),
                        Integer.toString(controllerPort))
                .redirectError(Redirect.appendTo(home.resolve("servers.log").toFile()))
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.readLine()).as("see servers.log").isEqualTo("ready");
        return process;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(PostgresServer.url(postgresPort, "ticket"), "ticket", "ticket");
    }

    private void produce(String value) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", "127.0.0.1:" + kafkaPort, "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("ticket-events", "key", value)).get();
        }
    }

    private static String firstValue(String bootstrapServers) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", bootstrapServers, "group.id", "reader", "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("ticket-events"));
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (System.nanoTime() < end) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    return requireNonNull(record.value());
                }
            }
        }
        throw new AssertionError("no record came");
    }
}
