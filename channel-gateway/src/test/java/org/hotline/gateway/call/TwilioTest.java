package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.event.CallEndCause;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.provider.Provider;
import org.hotline.kit.security.Caller;
import org.hotline.kit.test.Orders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ChannelGatewayTest
class TwilioTest extends TwilioCalls {

    @Test
    void inWhateverOrderItIsToldACallWithItsLegsIsOneAndEndsWhenTheHumanHangsUp() {
        String key = key();
        List<List<Map<String, String>>> orders = Orders.of(List.of(
                said(CALLER, "ringing", 0),
                said(ANN, "ringing", 5),
                said(ANN, "in-progress", 12),
                said(ANN, "completed", 72, "CallDuration", "60"),
                said(CALLER, "completed", 74, "CallDuration", "74")));
        Map<String, List<Map<String, String>>> calls = new LinkedHashMap<>();
        for (int i = 0; i < orders.size(); i += 3) {
            calls.put(account(Provider.TWILIO), orders.get(i));
        }
        calls.entrySet().parallelStream()
                .forEach(call -> call.getValue().forEach(step -> {
                    push(key, call.getKey(), step).statusCode(200).contentType(startsWith("application/xml"));
                    push(key, call.getKey(), step).statusCode(200);
                }));

        await().untilAsserted(() -> {
            List<InteractionEvent> all = published(InteractionEvent.class);
            assertThat(calls).allSatisfy((account, order) -> {
                List<InteractionEvent> facts = all.stream()
                        .filter(fact -> fact.account().equals(account))
                        .toList();
                assertThat(facts.stream().map(InteractionEvent::conversationId).distinct())
                        .hasSize(1);
                assertThat(facts).filteredOn(CallConnected.class::isInstance).hasSize(1);
                assertThat(facts.stream().filter(CallEnded.class::isInstance).map(InteractionEvent::occurredAt))
                        .contains(at(72));
            });
        });
    }

    @Test
    void whoeverTakesItIsTheOperatorOfHisProgram() {
        String key = key();
        String account = account(Provider.TWILIO);
        push(key, account, said(CALLER, "ringing", 0)).statusCode(200);
        push(key, account, said(CALLER, "in-progress", 1)).statusCode(200);
        push(key, account, said(ANN, "no-answer", 20)).statusCode(200);
        push(key, account, said(bob(), "in-progress", 30)).statusCode(200);

        await().until(() -> facts(account).size() >= 2);
        assertThat(facts(account)).hasExactlyElementsOfTypes(CallOffered.class, CallConnected.class);
        assertThat(facts(account).get(1).occurredAt()).isEqualTo(at(30));
        assertThat(((CallConnected) facts(account).get(1)).operator()).isEqualTo(Caller.operatorCalled("bob"));
    }

    private static Map<String, String> bob() {
        Map<String, String> bob = new LinkedHashMap<>(ANN);
        bob.put("CallSid", "CA3");
        bob.put("To", "sip:bob@pbx.example;transport=tls");
        return bob;
    }

    @Test
    void ofACallOfWhichOnlyTheEndIsToldTheBeginningIsKnown() {
        String key = key();
        String account = account(Provider.TWILIO);
        Map<String, String> calledBack =
                Map.of("CallSid", "CA9", "From", "+33100000000", "To", "+33612345678", "Direction", "outbound-api");
        push(key, account, said(calledBack, "completed", 90, "CallDuration", "30"))
                .statusCode(200);

        await().until(() -> facts(account).size() >= 2);
        assertThat(facts(account))
                .extracting(InteractionEvent::getClass, InteractionEvent::occurredAt)
                .containsExactly(tuple(CallConnected.class, at(60)), tuple(CallEnded.class, at(90)));
        assertThat(begun(account).get(0).outbound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "busy, BUSY",
        "no-answer, NO_ANSWER",
        "canceled, CANCEL",
        "failed, NOT_FOUND",
        "completed, NORMAL_CLEARING"
    })
    void howItEndedIsTold(String status, CallEndCause cause) {
        String key = key();
        String account = account(Provider.TWILIO);
        push(key, account, said(CALLER, status, 40, "CallDuration", "10")).statusCode(200);

        await().until(() -> facts(account).size() >= 2);
        assertThat(facts(account).get(0).occurredAt()).isEqualTo(at(30));
        assertThat(((CallEnded) facts(account).get(1)).cause()).isEqualTo(cause);
    }
}
