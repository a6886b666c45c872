package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallTransferred;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Legs of nobody whom we owe anything: of operators among themselves, and of machines. */
@ChannelGatewayTest
class TwilioNobodiesTest extends TwilioCalls {

    @Test
    void anOperatorsTelephoneAloneIsNoCall() {
        String key = key();
        String account = number();
        Map<String, String> agent = caller(account, "client:ann", "outbound-api");
        push(key, account, said(agent, "initiated", 0)).statusCode(200);
        push(key, account, said(agent, "in-progress", 3)).statusCode(200);
        push(key, account, said(agent, "completed", 80, "CallDuration", "77")).statusCode(200);
        push(key, account, said(dialledBy("CA1", account, "client:bob"), "in-progress", 9))
                .statusCode(200);
        push(
                        key,
                        account,
                        said(
                                Map.of("CallSid", "CA7", "From", CUSTOMER, "To", account, "Direction", "inbound"),
                                "ringing",
                                0))
                .statusCode(200);

        await().until(() -> !begun(account).isEmpty());
        assertThat(begun(account)).extracting("externalId").containsExactly("CA7");
    }

    private static Map<String, String> dialledBy(String parent, String from, String to) {
        Map<String, String> leg = new LinkedHashMap<>(dialled(from, to));
        leg.put("ParentCallSid", parent);
        return leg;
    }

    @ParameterizedTest
    @ValueSource(strings = {"machine_start", "machine_end_beep", "machine_end_silence", "machine_end_other", "fax"})
    void aMailboxThatTookItAnsweredNobody(String answeredBy) {
        String key = key();
        String account = number();
        Map<String, String> mobile = dialled(CUSTOMER, "+33699000001");
        Stream.of(
                        said(caller(CUSTOMER, account, "inbound"), "ringing", 0),
                        said(mobile, "in-progress", 12, "AnsweredBy", answeredBy),
                        said(mobile, "completed", 72, "AnsweredBy", answeredBy, "CallDuration", "60"))
                .forEach(step -> push(key, account, step).statusCode(200));

        await().until(() -> facts(account).size() >= 3);
        assertThat(facts(account)).noneMatch(CallConnected.class::isInstance);
        assertThat(facts(account))
                .filteredOn(CallTransferred.class::isInstance)
                .extracting(fact -> ((CallTransferred) fact).machine())
                .containsExactly(true);
    }
}
