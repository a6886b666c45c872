package org.hotline.gateway.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class EventBatchTest extends EventTest {

    @Test
    void eachEventHasItsAnswerAndOneThatIsRefusedSpoilsNoOther() {
        String account = unique("shop");
        Map<String, Object> unknown = event("2", account);
        unknown.put("type", "com.example.order");
        String twice = text(event("4", account)).replaceFirst("\\{", "{\"id\":\"5\",");
        String first = text(event("1", account));

        JsonPath answer = batch(
                        "integration",
                        "\n[ "
                                + String.join(
                                        " ,\n",
                                        first,
                                        text(unknown),
                                        first,
                                        twice,
                                        "null",
                                        "7",
                                        "\"x\"",
                                        "[[1]]",
                                        "{\"" + "n".repeat(501) + "\":1}",
                                        "[".repeat(200) + "]".repeat(200),
                                        "1".repeat(1_001),
                                        text(event("3", account)))
                                + " ] ")
                .statusCode(200)
                .body("events.event", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
                .body("events.status", contains(202, 400, 202, 400, 400, 400, 400, 400, 400, 400, 400, 202))
                .extract()
                .jsonPath();

        assertThat(answer.getString("events[1].problem.errors[0].field")).isEqualTo("type");
        assertThat(answer.getString("events[3].problem.errors[0].field")).isEqualTo("id");
        assertThat(answer.getString("events[2].interactionId")).isEqualTo(answer.getString("events[0].interactionId"));
        assertThat(answer.getBoolean("events[0].duplicate")).isFalse();
        assertThat(answer.getBoolean("events[2].duplicate")).isTrue();
        assertThat(as("admin")
                        .get("/v1/interactions/{id}/raw", answer.getString("events[0].interactionId"))
                        .asByteArray())
                .isEqualTo(first.getBytes(StandardCharsets.UTF_8));
        await().untilAsserted(() -> assertThat(received(account)).hasSize(2));
    }

    @Test
    void messagesAndCallsMayBeMixed() {
        String account = unique("mixed");
        Map<String, Object> call = event("c", account);
        call.put("type", "org.hotline.inbound.call.v1");
        call.put("time", "2026-11-24T10:00:00Z");
        call.put(
                "data",
                JsonPath.from(call(unique("call"), ",\"account\":\"" + account + "\""))
                        .getMap(""));
        Map<String, Object> others = event("o", account);
        data(others).put("channel", "SMS");

        batch("integration", list(call, event("m", account), others))
                .statusCode(200)
                .body("events.status", contains(202, 202, 202));

        await().untilAsserted(() -> assertThat(received(account)).hasSize(3));
    }

    @SafeVarargs
    private static String list(Map<String, Object>... events) {
        return List.of(events).stream().map(EventTest::text).collect(Collectors.joining(",", "[", "]"));
    }
}
