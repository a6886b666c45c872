package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.CallResumed;
import org.hotline.event.interaction.CallTransferred;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.security.Caller;
import org.hotline.kit.test.Orders;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class CallLegsTest extends ReportedCalls {

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
                .extracting(ReportedCalls::told)
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
    void whoeverWasAskedAndHangsUpIsToldInWhateverOrderItIsReported() {
        List<List<Object>> steps =
                List.of(List.of("CONNECTED", 10, "ann"), List.of("CONNECTED", 60, "bob"), List.of("ENDED", 70, "bob"));
        for (List<List<Object>> order : Orders.of(steps)) {
            String account = unique("pbx");
            report(account, "OFFERED", "8", 0, Map.of());
            order.forEach(step ->
                    report(account, (String) step.get(0), "8", (int) step.get(1), Map.of("operator", step.get(2))));
            report(account, "RESUMED", "8", 70, Map.of("operator", "ann"));
            report(account, "ENDED", "8", 200, Map.of("operator", "ann"));

            await().until(() -> facts(account).stream()
                    .map(ReportedCalls::told)
                    .anyMatch(("CallEnded@" + START.plusSeconds(200))::equals));
            assertThat(facts(account))
                    .extracting(ReportedCalls::told)
                    .containsAnyOf("CallLeft@" + START.plusSeconds(70), "CallEnded@" + START.plusSeconds(70));
            assertThat(facts(account).stream()
                            .filter(CallResumed.class::isInstance)
                            .map(CallResumed.class::cast))
                    .extracting(CallResumed::operator)
                    .containsExactly(Caller.operatorCalled("ann"));
        }
    }

    @Test
    void inWhateverOrderItIsReportedThatNobodyWasOnTheLineForAWhileIsTold() {
        List<List<Object>> steps = List.of(
                List.of("CONNECTED", 10, "ann"), List.of("ENDED", 100, "ann"), List.of("CONNECTED", 125, "bob"));
        for (List<List<Object>> order : Orders.of(steps)) {
            String account = unique("pbx");
            report(account, "OFFERED", "6", 0, Map.of());
            order.forEach(step ->
                    report(account, (String) step.get(0), "6", (int) step.get(1), Map.of("operator", step.get(2))));
            report(account, "ENDED", "6", 200, Map.of("operator", "bob"));

            await().until(() -> facts(account).size() >= 5);
            assertThat(facts(account).stream()
                            .filter(CallEnded.class::isInstance)
                            .map(CallEnded.class::cast))
                    .extracting(CallEnded::occurredAt, CallEnded::operator)
                    .containsExactlyInAnyOrder(
                            tuple(START.plusSeconds(100), Caller.operatorCalled("ann")),
                            tuple(START.plusSeconds(200), Caller.operatorCalled("bob")));
        }
    }

    @Test
    void aVoicemailThatTakesTheCallIsNobody() {
        for (String machine : List.of("operator", "number", "queue")) {
            String account = unique("pbx");
            report(account, "OFFERED", "3", 0, Map.of());
            report(account, "CONNECTED", "3", 12, Map.of(machine, "Voicemail 100"));
            report(account, "ENDED", "3", 40, Map.of("cause", "NORMAL_CLEARING"));

            await().until(() -> facts(account).size() >= 3);
            assertThat(facts(account))
                    .hasExactlyElementsOfTypes(CallOffered.class, CallTransferred.class, CallEnded.class);
            assertThat(((CallTransferred) facts(account).get(1)).machine()).isTrue();
        }
    }
}
