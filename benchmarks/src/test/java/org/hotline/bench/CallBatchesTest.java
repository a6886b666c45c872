package org.hotline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallBatchesTest {

    private final List<JsonNode> events = new ArrayList<>();

    CallBatchesTest() throws IOException {
        CallBatches calls = new CallBatches("1a2b3c4d", Instant.parse("2026-11-24T10:00:00Z"));
        for (String line : new String(calls.batch(3), StandardCharsets.UTF_8).split("\n")) {
            events.add(new ObjectMapper().readTree(line));
        }
    }

    @Test
    void aBatchHoldsFourEventsOfEachOfItsCalls() {
        assertThat(events).hasSize(200);
    }

    @Test
    void itsCallsAreWholeAndEachHasACallerOfItsOwn() {
        assertThat(events.subList(0, 4))
                .extracting(event -> event.path("event").asText())
                .containsExactly("OFFERED", "QUEUED", "CONNECTED", "ENDED");
        assertThat(events.subList(0, 4))
                .extracting(event -> Instant.parse(event.path("at").asText()))
                .isSorted();
        assertThat(events.stream().map(event -> event.path("callId").asText()).distinct())
                .hasSize(50);
        assertThat(events.stream().map(event -> event.path("from").asText()).distinct())
                .hasSize(50);
    }
}
