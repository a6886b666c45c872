package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.test.Orders;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class CallOrderTest extends ReportedCalls {

    private static final Map<String, Integer> SECONDS = Map.of("OFFERED", 0, "CONNECTED", 12, "ENDED", 192);

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
                    .extracting(ReportedCalls::told)
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
}
