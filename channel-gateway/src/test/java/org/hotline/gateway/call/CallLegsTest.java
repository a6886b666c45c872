package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.CallTransferred;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
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
