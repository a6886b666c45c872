package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.hotline.event.CallEndCause;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.CallQueued;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.security.Caller;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class QueueLogTest extends PushedCalls {

    private static final String LOG = """
            1780308000|NONE|NONE|NONE|QUEUESTART|
            1780308000|%1$s.1|support|NONE|ENTERQUEUE||0612345678|1
            1780308004|%1$s.1|support|PJSIP/bob|RINGNOANSWER|4000
            1780308012|%1$s.1|support|PJSIP/ann-0000001a|CONNECT|12|1780308011.7|3
            1780308020|NONE|support|PJSIP/bob|PAUSE|lunch
            1780308072|%1$s.1|support|PJSIP/ann-0000001a|COMPLETECALLER|12|60|1
            1780308100|%1$s.2|support|NONE|ENTERQUEUE||anonymous|1
            1780308134|%1$s.2|support|NONE|ABANDON|1|1|34
            """;

    private static ValidatableResponse handIn(String account, String log) {
        return as("integration")
                .contentType("text/plain")
                .queryParam("account", account)
                .body(log)
                .post("/v1/inbound/queue-logs")
                .then();
    }

    @Test
    void aLogTellsOfItsCallsOnceHoweverOftenItIsHandedIn() {
        String account = unique("asterisk");
        String log = LOG.formatted(unique("c"));
        handIn(account, log)
                .statusCode(200)
                .body("lines", equalTo(8))
                .body("reports", equalTo(7))
                .body("added", equalTo(7))
                .body("refused", hasSize(0));
        handIn(account, log).statusCode(200).body("added", equalTo(0));

        await().until(() -> facts(account).size() >= 7);
        assertThat(facts(account))
                .extracting(
                        InteractionEvent::getClass, fact -> fact.occurredAt().getEpochSecond())
                .containsExactlyInAnyOrder(
                        tuple(CallOffered.class, 1780308000L),
                        tuple(CallQueued.class, 1780308000L),
                        tuple(CallConnected.class, 1780308012L),
                        tuple(CallEnded.class, 1780308072L),
                        tuple(CallOffered.class, 1780308100L),
                        tuple(CallQueued.class, 1780308100L),
                        tuple(CallEnded.class, 1780308134L));
        assertThat(begun(account)).extracting("fromAddress").containsExactlyInAnyOrder("+33612345678", "anonymous");
    }

    @Test
    void whoTookItAndHowItEndedIsTold() {
        String account = unique("asterisk");
        handIn(account, LOG.formatted(unique("c"))).statusCode(200);

        await().until(() -> facts(account).size() >= 7);
        assertThat(facts(account).stream()
                        .filter(CallConnected.class::isInstance)
                        .map(CallConnected.class::cast))
                .extracting(CallConnected::operator)
                .containsExactly(Caller.operatorCalled("ann"));
        assertThat(facts(account).stream().filter(CallEnded.class::isInstance).map(CallEnded.class::cast))
                .extracting(CallEnded::cause)
                .containsExactlyInAnyOrder(CallEndCause.NORMAL_CLEARING, CallEndCause.CANCEL);
        assertThat(facts(account)).extracting(InteractionEvent::occurredAt).contains(Instant.ofEpochSecond(1780308012));
    }

    @Test
    void aLineIsRefusedOnceAndForItsOwnFields() {
        String account = unique("asterisk");
        String longName = "s".repeat(5_000);
        String log = LOG.formatted(unique("c")).replace("|support|", "|" + longName + "|");
        handIn(account, log)
                .statusCode(200)
                .body("added", equalTo(0))
                .body("refused.line", contains(2, 4, 6, 7, 8))
                .body("refused.status", everyItem(equalTo(400)))
                .body("refused.problem.errors.field.flatten()", everyItem(equalTo("queue")));
    }

    @Test
    void aLineThatIsNoneSpoilsNoOther() {
        String account = unique("asterisk");
        handIn(
                        account,
                        "nonsense\n\nlater|c1|support|NONE|ABANDON|1|1|3\n1780308134|c 1|support|NONE|ABANDON|1\n"
                                + "1780308134|c1|support|NONE|ABANDON|1|1|3\n")
                .statusCode(200)
                .body("added", equalTo(1))
                .body("refused.line", contains(1, 3, 4))
                .body("refused.problem.errors.field.flatten()", contains("line", "time", "call"));
    }
}
