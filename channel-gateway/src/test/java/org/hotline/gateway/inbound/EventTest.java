package org.hotline.gateway.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What the tests of CloudEvents share. */
abstract class EventTest extends InboundTest {

    static final String STRUCTURED = "application/cloudevents+json";
    static final String BATCH = "application/cloudevents-batch+json";
    static final String MESSAGE_TYPE = "org.hotline.inbound.message.v1";

    static Map<String, Object> event(String id, String account) {
        return new HashMap<>(Map.of(
                "specversion",
                "1.0",
                "id",
                id,
                "source",
                "https://shop.example/orders",
                "type",
                MESSAGE_TYPE,
                "data",
                new HashMap<>(Map.of(
                        "channel",
                        "WEB",
                        "account",
                        account,
                        "from",
                        Map.of("address", "ann@example.org"),
                        "text",
                        "Où est mon colis ☕?"))));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> data(Map<String, Object> event) {
        return (Map<String, Object>) event.get("data");
    }

    static ValidatableResponse structured(Map<String, Object> event) {
        return structured(new String(json(event), StandardCharsets.UTF_8));
    }

    static ValidatableResponse structured(String event) {
        return pushing("integration", STRUCTURED, event.getBytes(StandardCharsets.UTF_8))
                .post("/v1/inbound/events")
                .then();
    }

    static ValidatableResponse batch(String role, String events) {
        return pushing(role, BATCH, events.getBytes(StandardCharsets.UTF_8))
                .post("/v1/inbound/events/batch")
                .then();
    }

    static String text(Map<String, Object> event) {
        return new String(json(event), StandardCharsets.UTF_8);
    }

    static byte[] json(Object value) {
        try {
            return new ObjectMapper().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
