package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.List;
import org.hotline.event.CallEndCause;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.CallTransferred;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.provider.Provider;
import org.hotline.kit.security.Caller;
import org.hotline.kit.test.Orders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ChannelGatewayTest
class PlacetelTest extends PlacetelCalls {

    @Test
    void inWhateverOrderAndHoweverOftenItIsPushedACallIsOneInteraction() {
        String key = key();
        List<List<String>> orders = Orders.of(List.of(
                "event=IncomingCall" + IN,
                "event=CallAccepted&peer=ann%40pbx.example" + IN,
                "event=HungUp&type=accepted&duration=0" + IN));
        List<String> accounts = orders.stream()
                .map(order -> {
                    String account = account(Provider.PLACETEL);
                    order.forEach(form ->
                            push(key, account, form).statusCode(200).contentType(startsWith("application/xml")));
                    order.forEach(form -> push(key, account, form).statusCode(200));
                    return account;
                })
                .toList();

        await().untilAsserted(() -> assertThat(accounts)
                .allSatisfy(account -> assertThat(facts(account))
                        .hasAtLeastOneElementOfType(CallOffered.class)
                        .hasAtLeastOneElementOfType(CallConnected.class)
                        .hasAtLeastOneElementOfType(CallEnded.class)));
        assertThat(accounts).allSatisfy(account -> {
            assertThat(begun(account)).hasSize(1);
            assertThat(begun(account).get(0).fromAddress()).contains("22129191999");
        });
        assertThat(facts(accounts.get(0)))
                .hasExactlyElementsOfTypes(CallOffered.class, CallConnected.class, CallEnded.class);
        assertThat(((CallConnected) facts(accounts.get(0)).get(1)).operator())
                .isEqualTo(Caller.operatorCalled("ann@pbx.example"));
    }

    @Test
    void ofAnOutgoingCallTheEndTellsThatItWasAnsweredAndForHowLong() {
        String key = key();
        String account = account(Provider.PLACETEL);
        push(key, account, "event=OutgoingCall&peer=7777abc%40fpbx.de" + OUT).statusCode(200);
        push(key, account, "event=HungUp&type=accepted&duration=3" + OUT).statusCode(200);

        await().until(() -> facts(account).size() >= 3);
        List<InteractionEvent> facts = facts(account);
        assertThat(facts).hasExactlyElementsOfTypes(CallOffered.class, CallConnected.class, CallEnded.class);
        assertThat(Duration.between(facts.get(1).occurredAt(), facts.get(2).occurredAt()))
                .isEqualTo(Duration.ofSeconds(3));
        assertThat(((CallOffered) facts.get(0)).outbound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"voicemail, NORMAL_CLEARING", "blocked, BUSY"})
    void whatAVoicemailTookOrWasBlockedWasNobodys(String type, CallEndCause cause) {
        String key = key();
        String account = account(Provider.PLACETEL);
        push(key, account, "event=IncomingCall" + IN).statusCode(200);
        push(key, account, "event=HungUp&duration=0&type=" + type + IN).statusCode(200);

        await().until(() -> facts(account).size() >= 3);
        assertThat(((CallTransferred) facts(account).get(1)).machine()).isTrue();
        assertThat(((CallEnded) facts(account).get(2)).cause()).isEqualTo(cause);
    }

    @ParameterizedTest
    @CsvSource({
        "missed, in, NO_ANSWER, false",
        "busy, , BUSY, true",
        "canceled, out, CANCEL, true",
        "unavailable, out, NO_ANSWER, true",
        "congestion, out, CONGESTION, true",
        "sneezed, in, , false"
    })
    void howItEndedIsTold(String type, String direction, CallEndCause cause, boolean outbound) {
        String key = key();
        String account = account(Provider.PLACETEL);
        String line = "&from=1&to=2&call_id=1" + (direction == null ? "" : "&direction=" + direction);
        push(key, account, "event=HungUp&duration=0&type=" + type + line).statusCode(200);

        await().until(() -> !facts(account).isEmpty());
        assertThat(((CallEnded) facts(account).get(0)).cause()).isEqualTo(cause);
        assertThat(begun(account).get(0).outbound()).isEqualTo(outbound);
    }
}
