package org.hotline.gateway.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class InboundEventsTest extends EventTest {

    @Test
    void anEventIsTakenOnceByItsSourceAndId() throws Exception {
        String account = unique("shop");
        Map<String, Object> event = event("4711", account);
        event.put("time", "2026-11-24T10:00:00+01:00");
        event.put("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        String written =
                "  " + new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(event);

        UUID id = structured(written)
                .statusCode(202)
                .body("duplicate", is(false))
                .extract()
                .jsonPath()
                .getUUID("interactionId");
        structured(written).statusCode(202).body("interactionId", equalTo(id.toString()), "duplicate", is(true));
        event.put("source", "https://other.example");
        structured(event).statusCode(202).body("duplicate", is(false));
        event.put("id", "4712");
        structured(event).statusCode(202).body("duplicate", is(false));

        MessageReceived message = await().until(() -> received(account), list -> list.size() == 3).stream()
                .filter(each -> each.interactionId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(message.occurredAt()).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
        assertThat(message.text()).isEqualTo("Où est mon colis ☕?");
        assertThat(as("admin").get("/v1/interactions/{id}/raw", id).asByteArray())
                .isEqualTo(written.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCallIsReportedByAnEventWhoseTimeIsItsOwn() throws Exception {
        Map<String, Object> event = event("1", unique("line"));
        event.put("type", "org.hotline.inbound.call.v1");
        event.put("time", "2026-11-24T10:00:00Z");
        event.put("data", new ObjectMapper().readValue(call(unique("call"), ""), Map.class));

        String first = structured(event)
                .statusCode(202)
                .body("duplicate", is(false))
                .extract()
                .path("interactionId");
        structured(event).statusCode(202).body("interactionId", equalTo(first), "duplicate", is(true));
    }

    @Test
    void whoeverAsksBeforeHeSendsIsTold() {
        assertThatItIsAllowed("/v1/inbound/events");
        assertThatItIsAllowed("/v1/inbound/events/batch");
        as("operator").options("/v1/inbound/events").then().statusCode(403);
        as("operator").options("/v1/inbound/events/batch").then().statusCode(403);
    }

    private static void assertThatItIsAllowed(String address) {
        as("integration")
                .header("WebHook-Request-Origin", "events.example.org")
                .options(address)
                .then()
                .statusCode(200)
                .header("WebHook-Allowed-Origin", equalTo("*"))
                .header("WebHook-Allowed-Rate", equalTo("*"));
    }
}
