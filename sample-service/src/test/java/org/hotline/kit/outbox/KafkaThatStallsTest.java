package org.hotline.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.id.Ids;
import org.hotline.kit.sample.SampleServiceTest;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@SampleServiceTest
class KafkaThatStallsTest {

    private static final String TOPIC = "inbound-messages";

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void aBatchThatIsNotAcknowledgedInTimeIsShippedAgainAsAWholeAndInOrder() throws IOException, InterruptedException {
        RecordShipper shipper = new RecordShipper(kafka, Duration.ofSeconds(2));
        String key = Ids.next().toString();
        assertThat(shipper.ship(List.of(record(key, "first")))).isEmpty();

        List<OutgoingRecord> batch = List.of(record(key, "second"), record(key, "third"));
        signal("STOP");
        try {
            assertThatThrownBy(() -> shipper.ship(batch)).isInstanceOf(RetriableException.class);
        } finally {
            signal("CONT");
        }
        while (!isShipped(shipper, batch)) {
            assertThat(bodies(key).indexOf("third")).isNotZero();
        }

        List<String> bodies = bodies(key);
        assertThat(bodies.stream().distinct()).containsExactly("first", "second", "third");
        assertThat(bodies.get(bodies.size() - 1)).isEqualTo("third");
        shipper.close();
    }

    private static boolean isShipped(RecordShipper shipper, List<OutgoingRecord> batch) throws InterruptedException {
        try {
            return shipper.ship(batch).isEmpty();
        } catch (RetriableException stillWaking) {
            return false;
        }
    }

    private List<String> bodies(String key) {
        return Topics.records(servers, TOPIC).stream()
                .filter(record -> key.equals(record.key()))
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }

    /** On a topic to which the sample service does not listen. */
    private static OutgoingRecord record(String key, String body) {
        return new OutgoingRecord(0, TOPIC, key, "", body.getBytes(StandardCharsets.UTF_8));
    }

    /** Kafka lives in the one child of this process that is a virtual machine. */
    private static void signal(String name) throws IOException, InterruptedException {
        try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
            long servers = children.filter(
                            child -> child.info().command().orElse("").endsWith("java"))
                    .findAny()
                    .orElseThrow()
                    .pid();
            int status = new ProcessBuilder("kill", "-" + name, Long.toString(servers))
                    .start()
                    .waitFor();
            assertThat(status).isZero();
        }
    }
}
