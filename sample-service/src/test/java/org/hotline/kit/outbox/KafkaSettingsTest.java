package org.hotline.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.sample.SampleServiceTest;
import org.junit.jupiter.api.Test;

@SampleServiceTest
class KafkaSettingsTest {

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void whatIsConfiguredOfKafkaIsWhatIsThere() {
        assertThat(kafka).containsEntry("bootstrap.servers", servers);
    }

    @Test
    void howToSignInReachesTheClient() {
        RecordShipper shipper = new RecordShipper(
                Map.of("bootstrap.servers", servers, "security.protocol", "AS_YOU_LIKE"), Duration.ofSeconds(10));

        assertThatThrownBy(() -> shipper.ship(List.of()))
                .hasMessageContaining("security.protocol")
                .hasMessageContaining("AS_YOU_LIKE");
    }
}
