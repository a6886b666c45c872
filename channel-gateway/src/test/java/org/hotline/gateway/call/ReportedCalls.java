package org.hotline.gateway.call;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.GatewayTest;

/** Reports on accounts of their own, and what is published of them. */
abstract class ReportedCalls extends GatewayTest {

    static final Instant START = Instant.parse("2026-06-01T10:00:00Z");

    static UUID report(String account, String event, String callId, int second, Map<String, Object> more) {
        return answer(account, event, callId, second, more)
                .statusCode(202)
                .extract()
                .jsonPath()
                .getUUID("interactionId");
    }

    /** What a report is answered. */
    static ValidatableResponse answer(
            String account, String event, String callId, int second, Map<String, Object> more) {
        Map<String, Object> report = new HashMap<>(Map.of(
                "callId",
                callId,
                "event",
                event,
                "at",
                START.plusSeconds(second).toString(),
                "from",
                "0612345678",
                "to",
                "+33100000000",
                "direction",
                "INBOUND",
                "account",
                account));
        report.putAll(more);
        return as("integration")
                .contentType("application/json")
                .body(report)
                .post("/v1/inbound/calls")
                .then();
    }

    static List<InteractionEvent> facts(String account) {
        return published(InteractionEvent.class).stream()
                .filter(fact -> fact.account().equals(account))
                .toList();
    }

    static String told(InteractionEvent fact) {
        return fact.getClass().getSimpleName() + "@" + fact.occurredAt();
    }
}
