package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.kit.test.Orders;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class CallOrderTest extends GatewayTest {

    private static final Instant START = Instant.parse("2026-06-01T10:00:00Z");
    private static final Map<String, Integer> SECONDS = Map.of("OFFERED", 0, "CONNECTED", 12, "ENDED", 192);

    private static UUID report(String account, String event, String callId, int second, Map<String, Object> more) {
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
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getUUID("interactionId");
    }

    private static List<InteractionEvent> facts(String account) {
        return published(InteractionEvent.class).stream()
                .filter(fact -> fact.account().equals(account))
                .toList();
    }

    private static String told(InteractionEvent fact) {
        return fact.getClass().getSimpleName() + "@" + fact.occurredAt();
    }

    @Test
    void inWhateverOrderACallIsReportedItIsTheSameCall() {
        Map<String, UUID> calls = new LinkedHashMap<>();
        for (List<String> order : Orders.of(List.of("ENDED", "OFFERED", "CONNECTED", "CONNECTED", "OFFERED"))) {
            String account = unique("pbx");
            for (String event : order) {
                UUID id = report(account, event, "v23", SECONDS.getOrDefault(event, 0), Map.of("operator", "ann"));
                assertThat(calls.merge(account, id, (known, again) -> again)).isEqualTo(id);
            }
        }

        assertThat(calls).hasSize(30);
        await().until(() -> facts(List.copyOf(calls.keySet()).get(29)).size() == 3);
        List<InteractionEvent> all = published(InteractionEvent.class);
        calls.forEach((account, id) -> {
            assertThat(all.stream().filter(fact -> fact.account().equals(account)))
                    .extracting(CallOrderTest::told)
                    .containsExactlyInAnyOrder(
                            "CallOffered@" + START,
                            "CallConnected@" + START.plusSeconds(12),
                            "CallEnded@" + START.plusSeconds(192));
            as("supervisor").get("/v1/interactions/{id}", id).then().body("occurredAt", equalTo(START.toString()));
        });
    }

    @Test
    void theSameCallIdOnTwoAccountsIsTwoCallsWhoeverReportsThem() {
        String one = unique("one");
        String other = unique("other");

        UUID first = report(one, "OFFERED", "7", 0, Map.of());
        UUID second = report(other, "OFFERED", "7", 1, Map.of());
        assertThat(report(one, "ENDED", "7", 20, Map.of())).isEqualTo(first);
        assertThat(report(other, "CONNECTED", "7", 9, Map.of())).isEqualTo(second);

        assertThat(first).isNotEqualTo(second);
        await().until(() -> facts(one).size() + facts(other).size() == 4);
        assertThat(facts(one)).hasExactlyElementsOfTypes(CallOffered.class, CallEnded.class);
        assertThat(facts(other)).hasExactlyElementsOfTypes(CallOffered.class, CallConnected.class);
    }

    @Test
    void ourNumbersAreAccountsAndExtensionsAreNot() {
        String callId = unique("x");
        UUID call = onNumber("OFFERED", callId, "+33100000001");

        assertThat(onNumber("OFFERED", callId, "+33100000002")).isNotEqualTo(call);
        assertThat(onNumber("CONNECTED", unique("y"), "12")).isNotEqualTo(call);
        String other = unique("z");
        assertThat(onNumber("CONNECTED", other, "12")).isEqualTo(onNumber("ENDED", other, "14"));
    }

    private static UUID onNumber(String event, String callId, String to) {
        return as("integration")
                .contentType("application/json")
                .body(Map.of(
                        "callId",
                        callId,
                        "event",
                        event,
                        "at",
                        START.toString(),
                        "from",
                        "0612345678",
                        "to",
                        to,
                        "direction",
                        "INBOUND"))
                .post("/v1/inbound/calls")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getUUID("interactionId");
    }

    @Test
    void severalTelephonesRingAtTheSameMomentAndOneThatStopsEndsNothing() {
        String account = unique("pbx");
        report(account, "OFFERED", "9", 0, Map.of("operator", "ann"));
        report(account, "OFFERED", "9", 0, Map.of("operator", "bob"));
        report(account, "ENDED", "9", 8, Map.of("operator", "ann", "cause", "NO_ANSWER"));
        report(account, "CONNECTED", "9", 12, Map.of("operator", "bob"));
        report(account, "ENDED", "9", 192, Map.of("operator", "bob", "cause", "NORMAL_CLEARING"));

        await().until(() -> facts(account).size() >= 4);
        assertThat(facts(account))
                .extracting(CallOrderTest::told)
                .containsExactly(
                        "CallOffered@" + START,
                        "CallOffered@" + START,
                        "CallConnected@" + START.plusSeconds(12),
                        "CallEnded@" + START.plusSeconds(192));
    }

    @Test
    void whoHandsACallOnHangsUpAndTheCallGoesOn() {
        String account = unique("pbx");
        report(account, "OFFERED", "5", 0, Map.of());
        report(account, "CONNECTED", "5", 10, Map.of("operator", "ann"));
        report(account, "TRANSFERRED", "5", 60, Map.of("operator", "bob"));
        report(account, "ENDED", "5", 61, Map.of("operator", "ann"));
        report(account, "HELD", "5", 70, Map.of());
        report(account, "RESUMED", "5", 80, Map.of());
        report(account, "ENDED", "5", 192, Map.of());

        await().until(() -> facts(account).size() >= 6);
        assertThat(facts(account).stream().filter(CallEnded.class::isInstance))
                .extracting(InteractionEvent::occurredAt)
                .containsExactly(START.plusSeconds(192));
    }

    @Test
    void aVoicemailThatTakesTheCallIsNobody() {
        for (String machine : List.of("operator", "number", "queue")) {
            String account = unique("pbx");
            report(account, "OFFERED", "3", 0, Map.of());
            report(account, "CONNECTED", "3", 12, Map.of(machine, "Voicemail 100"));
            report(account, "ENDED", "3", 40, Map.of("cause", "NORMAL_CLEARING"));

            await().until(() -> facts(account).size() >= 2);
            assertThat(facts(account)).hasExactlyElementsOfTypes(CallOffered.class, CallEnded.class);
        }
    }
}
