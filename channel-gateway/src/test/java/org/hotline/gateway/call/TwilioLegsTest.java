package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.security.Caller;
import org.hotline.kit.test.Orders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One leg may show our number, or none, where another tells who the customer is; the accounts are called by their numbers. */
@ChannelGatewayTest
class TwilioLegsTest extends TwilioCalls {

    /** In every order, each on a line of its own, where {@code ours} stands for its number. */
    private static Map<String, List<Map<String, String>>> pushed(List<Map<String, String>> steps) {
        String key = key();
        Map<String, List<Map<String, String>>> calls = new LinkedHashMap<>();
        for (List<Map<String, String>> order : Orders.of(steps)) {
            calls.put(number(), order);
        }
        calls.entrySet().parallelStream()
                .forEach(call -> call.getValue().forEach(step -> {
                    Map<String, String> onLine = new LinkedHashMap<>(step);
                    onLine.replaceAll((name, value) -> value.equals("ours") ? call.getKey() : value);
                    push(key, call.getKey(), onLine).statusCode(200);
                }));
        return calls;
    }

    private static @Nullable String customer(MessageReceived call) {
        return call.outbound() ? call.toAddress() : call.fromAddress();
    }

    private static void assertOneCall(List<Map<String, String>> steps, boolean outbound, String operator) {
        pushed(steps)
                .forEach((account, order) -> await().untilAsserted(() -> {
                    List<InteractionEvent> facts = facts(account);
                    assertThat(begun(account)).as("%s", order).hasSize(1);
                    assertThat(customer(begun(account).get(0))).as("%s", order).isEqualTo(CUSTOMER);
                    assertThat(begun(account).get(0).outbound()).as("%s", order).isEqualTo(outbound);
                    assertThat(facts.stream()
                                    .map(InteractionEvent::conversationId)
                                    .distinct())
                            .hasSize(1);
                    assertThat(facts)
                            .filteredOn(CallConnected.class::isInstance)
                            .extracting(InteractionEvent::occurredAt, fact -> ((CallConnected) fact).operator())
                            .as("%s", order)
                            .containsExactly(tuple(at(12), operator == null ? null : Caller.operatorCalled(operator)));
                    assertThat(facts)
                            .filteredOn(CallEnded.class::isInstance)
                            .extracting(InteractionEvent::occurredAt)
                            .as("%s", order)
                            .contains(at(72));
                }));
    }

    @Test
    void aCallerIsTheCustomerThoughTheMobileOfAnOperatorIsRungInOurName() {
        Map<String, String> mobile = dialled("ours", "+33699000004");
        assertOneCall(
                List.of(
                        said(mobile, "ringing", 5),
                        said(mobile, "in-progress", 12),
                        said(mobile, "completed", 72, "CallDuration", "60"),
                        said(caller(CUSTOMER, "ours", "inbound"), "completed", 74, "CallDuration", "74")),
                false,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "client:ann, '', inbound",
        "ours, client:ann, outbound-api",
        "sip:ann@pbx.example, +33612360204, inbound"
    })
    void whomAnOperatorCallsFromHisProgramIsTheCustomer(String from, String to, String direction) {
        Map<String, String> customer = dialled("ours", CUSTOMER);
        assertOneCall(
                List.of(
                        said(caller(from, to, direction), "in-progress", 1),
                        said(customer, "in-progress", 12),
                        said(customer, "completed", 72, "CallDuration", "60"),
                        said(caller(from, to, direction), "completed", 72, "CallDuration", "71")),
                true,
                "ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sip:+33612360204@203.0.113.7",
                "sip:0612360204@pbx.example;transport=udp",
                "sips:%2B33612360204@x"
            })
    void whoCallsOverSipIsACallerWithHisNumber(String from) {
        Map<String, String> ann = dialled(from, "client:ann");
        assertOneCall(
                List.of(
                        said(caller(from, "ours", "inbound"), "ringing", 0),
                        said(ann, "in-progress", 12),
                        said(ann, "completed", 72, "CallDuration", "60")),
                false,
                "ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client:Anonymous", "client:visitor7", "sip:lobby@pbx.example", "ours"})
    void ourOwnNumberIsNeverACustomer(String from) {
        List<String> accounts = new ArrayList<>(pushed(List.of(
                        said(caller(from, "ours", "inbound"), "ringing", 0),
                        said(dialled(from, "client:ann"), "in-progress", 12)))
                .keySet());

        assertThat(accounts).allSatisfy(account -> {
            await().until(() -> facts(account).size() >= 2);
            assertThat(begun(account)).extracting("fromAddress").containsExactly("anonymous");
            assertThat(begun(account).get(0).outbound()).isFalse();
        });
    }
}
