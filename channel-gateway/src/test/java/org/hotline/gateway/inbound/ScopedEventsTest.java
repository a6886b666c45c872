package org.hotline.gateway.inbound;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class ScopedEventsTest extends EventTest {

    @Test
    void aKeyHandsInWhatItsScopesSayAndNothingElse() {
        String key = as("admin")
                .contentType("application/json")
                .body(Map.of("name", "shop", "scopes", List.of("MESSAGES")))
                .post("/v1/api-keys")
                .path("key");
        String account = unique("shop");
        Map<String, Object> call = event("1", account);
        call.put("type", "org.hotline.inbound.call.v1");
        call.put("data", Map.of());
        call.put("time", "2026-11-24T10:00:00Z");
        String report = text(call).replace("\"data\":{}", "\"data\":" + call(unique("call"), ""));
        String message = text(event("2", account));

        pushing(STRUCTURED, report.getBytes(StandardCharsets.UTF_8))
                .header("X-API-Key", key)
                .post("/v1/inbound/events")
                .then()
                .statusCode(403)
                .body("type", endsWith("/scope-missing"));
        pushing(BATCH, List.of(report, message).toString().getBytes(StandardCharsets.UTF_8))
                .header("X-API-Key", key)
                .post("/v1/inbound/events/batch")
                .then()
                .statusCode(200)
                .body("events.status", contains(403, 202));
    }
}
