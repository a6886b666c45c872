package org.hotline.gateway.call;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.hotline.event.CallEndCause;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.CallTransferred;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.security.Caller;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class SipgateTest extends SipgateCalls {

    @Test
    void aNewCallIsTakenAndTheRestOfItIsAskedForWhereItWasPushed() {
        String key = key();
        String account = unique("sip");

        String asked = push(key, account, NEW, "1")
                .statusCode(200)
                .contentType(startsWith("application/xml"))
                .body("Response.@onHangup", startsWith("http"))
                .extract()
                .path("Response.@onAnswer");
        assertThat(asked).endsWith("/v1/cti/sipgate/" + account + "?token=" + key);
        push(key, account, ANSWER, "1").statusCode(200).body(not(containsString("onAnswer")));
        push(key, account, HANGUP, "1", "normalClearing").statusCode(200);

        await().until(() -> facts(account).size() >= 3);
        assertThat(facts(account)).hasExactlyElementsOfTypes(CallOffered.class, CallConnected.class, CallEnded.class);
        assertThat(((CallConnected) facts(account).get(1)).operator()).isEqualTo(Caller.operatorCalled("bob"));
        assertThat(((CallEnded) facts(account).get(2)).cause()).isEqualTo(CallEndCause.NORMAL_CLEARING);
    }

    @Test
    void whatIsPushedAgainChangesNothingAndOtherEventsArePassedOver() {
        String key = key();
        String account = unique("sip");
        for (int time = 0; time < 2; time++) {
            push(key, account, NEW, "2").statusCode(200);
        }
        push(key, account, "event=dtmf&dtmf=1&callId=2").statusCode(200);
        for (int time = 0; time < 2; time++) {
            push(key, account, HANGUP, "2", "cancel").statusCode(200);
        }

        await().until(() -> facts(account).size() >= 2);
        assertThat(facts(account)).hasExactlyElementsOfTypes(CallOffered.class, CallEnded.class);
        assertThat(begun(account)).hasSize(1);
    }

    @Test
    void aTransferIsTheSameCallUnderAnotherId() {
        String key = key();
        String account = unique("sip");
        push(key, account, NEW, "3").statusCode(200);
        push(key, account, ANSWER, "3").statusCode(200);
        push(key, account, "event=newCall&callId=4&origCallId=3&user[]=eve&diversion=33100000001" + LINE)
                .statusCode(200);
        push(key, account, HANGUP, "3", "forwarded").statusCode(200);
        push(key, account, "event=answer&callId=4&user=eve" + LINE).statusCode(200);
        push(key, account, "event=hangup&callId=4&cause=normalClearing" + LINE).statusCode(200);

        await().until(() -> facts(account).size() >= 5);
        assertThat(facts(account).stream().map(InteractionEvent::conversationId).distinct())
                .hasSize(1);
        assertThat(facts(account).get(facts(account).size() - 1)).isInstanceOf(CallEnded.class);
    }

    @Test
    void aVoicemailIsNobody() {
        String key = key();
        String account = unique("sip");
        push(key, account, NEW, "5").statusCode(200);
        push(key, account, "event=answer&callId=5&user=voicemail" + LINE).statusCode(200);

        await().until(() -> facts(account).size() >= 2);
        assertThat(((CallTransferred) facts(account).get(1)).machine()).isTrue();
    }

    @Test
    void whoHasNoNameIsKnownByHisIdAndLettersAreReadAsTheirSenderSays() {
        String key = key();
        String account = unique("sip");
        push(key, account, NEW, "6").statusCode(200);
        push(key, account, "event=answer&callId=6&user=&fullUserId=1234567w9" + LINE)
                .statusCode(200);
        push(
                        pushing(
                                FORM + ";charset=ISO-8859-1",
                                ("event=answer&callId=6&user=M%FCll\u00e9r" + LINE).getBytes(ISO_8859_1)),
                        "sipgate",
                        key,
                        account)
                .statusCode(200);

        await().until(() -> facts(account).size() >= 3);
        assertThat(facts(account).stream()
                        .filter(CallConnected.class::isInstance)
                        .map(CallConnected.class::cast))
                .extracting(CallConnected::operator)
                .containsExactly(Caller.operatorCalled("1234567w9"), Caller.operatorCalled("M\u00fcll\u00e9r"));
    }
}
