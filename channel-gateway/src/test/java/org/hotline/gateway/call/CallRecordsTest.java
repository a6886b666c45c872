package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.hotline.event.CallEndCause;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallTransferred;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.security.Caller;
import org.junit.jupiter.api.Test;

/** Asterisk's call detail records, as cdr_csv writes them by a clock in Paris. */
@ChannelGatewayTest
class CallRecordsTest extends PushedCalls {

    private static final String TAKEN =
            "\"\",\"0612345678\",\"33100000000\",\"from-trunk\",\"\"\"Ann\"\" <0612345678>\",\"PJSIP/trunk-00000001\","
                    + "\"PJSIP/ann-00000002\",\"Dial\",\"PJSIP/ann,20\",\"2026-06-01 12:00:00\",\"2026-06-01 12:00:08\","
                    + "\"2026-06-01 12:01:08\",68,60,\"ANSWERED\",\"DOCUMENTATION\",\"%1$s.1\",\"\"";
    private static final String RUNG = TAKEN.replace("ann", "bob")
            .replace("ANSWERED", "NO ANSWER")
            .replace(",68,60,", ",8,0,")
            .replace("00000002", "00000003");
    private static final String VOICEMAIL = TAKEN.replace("PJSIP/ann-00000002", "")
            .replace("\"Dial\"", "\"VoiceMail\"")
            .replace("%1$s.1", "%1$s.2");
    private static final String OUT =
            "\"\",\"107\",\"0612345678\",\"internal\",\"107\",\"PJSIP/107-00000007\",\"PJSIP/trunk-00000008\",\"Dial\",\"\","
                    + "\"2026-06-01 13:00:00\",\"2026-06-01 13:00:05\",\"2026-06-01 13:00:25\",25,20,\"ANSWERED\","
                    + "\"DOCUMENTATION\",\"%1$s.3\",\"\"";
    private static final String WITHIN =
            OUT.replace("\"0612345678\"", "\"108\"").replace("%1$s.3", "%1$s.4");
    private static final String QUEUE = TAKEN.replace("\"Dial\"", "\"Queue\"").replace("%1$s.1", "%1$s.5");

    private static ValidatableResponse handIn(String account, String zone, String... lines) {
        return as("integration")
                .contentType("text/csv")
                .queryParam("account", account)
                .queryParam("zone", zone)
                .body(String.join("\n", lines).formatted(account))
                .post("/v1/inbound/call-records")
                .then();
    }

    private static Instant at(String time) {
        return Instant.parse("2026-06-01T" + time + "Z");
    }

    @Test
    void recordsTellOfTheirCallsOnceHoweverOftenTheyAreHandedIn() {
        String account = unique("cdr");
        handIn(account, "Europe/Paris", RUNG, TAKEN, VOICEMAIL, OUT, WITHIN, QUEUE)
                .statusCode(200)
                .body("lines", equalTo(6))
                .body("reports", equalTo(11))
                .body("added", equalTo(11))
                .body("refused", hasSize(0));
        handIn(account, "Europe/Paris", TAKEN, RUNG, VOICEMAIL, OUT)
                .statusCode(200)
                .body("added", equalTo(0));

        await().until(() -> begun(account).size() >= 3);
        assertThat(begun(account)).extracting("fromAddress").contains("+33612345678", "+33612345678");
        await().untilAsserted(() -> assertThat(facts(account).stream()
                        .filter(CallConnected.class::isInstance)
                        .map(CallConnected.class::cast))
                .extracting(CallConnected::operator, InteractionEvent::occurredAt)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(Caller.operatorCalled("ann"), at("10:00:08")),
                        org.assertj.core.api.Assertions.tuple(Caller.operatorCalled("107"), at("11:00:05"))));
        await().untilAsserted(() -> assertThat(facts(account))
                .filteredOn(CallTransferred.class::isInstance)
                .singleElement()
                .satisfies(
                        fact -> assertThat(((CallTransferred) fact).machine()).isTrue()));
        assertThat(facts(account).stream().filter(CallEnded.class::isInstance))
                .extracting(InteractionEvent::occurredAt)
                .contains(at("10:01:08"), at("11:00:25"));
    }

    @Test
    void legsThatAreLinkedAreOneCallAndAFirstLineNamesItsColumns() {
        String account = unique("cdr");
        handIn(
                        account,
                        "UTC",
                        "calldate,src,dst,channel,dstchannel,lastapp,duration,billsec,disposition,uniqueid,linkedid",
                        "2026-06-01 10:00:00,0612345678,33100000000,PJSIP/t-1,PJSIP/ann-00000002,Dial,40,30,ANSWERED,%1$s.1,%1$s.1",
                        "2026-06-01 10:00:40,0612345678,107,PJSIP/t-1,PJSIP/bob-00000003,Dial,30,20,ANSWERED,%1$s.2,%1$s.1")
                .statusCode(200)
                .body("refused", hasSize(0));

        await().untilAsserted(() -> assertThat(facts(account))
                .filteredOn(CallConnected.class::isInstance)
                .hasSize(2));
        assertThat(begun(account)).hasSize(1);
    }

    @Test
    void aCallThatNobodyTookSaysWhy() {
        String account = unique("cdr");
        handIn(account, "UTC", TAKEN.replace("ANSWERED", "BUSY")).statusCode(200);

        await().until(() -> facts(account).stream().anyMatch(CallEnded.class::isInstance));
        assertThat(facts(account).stream().filter(CallEnded.class::isInstance).map(CallEnded.class::cast))
                .extracting(CallEnded::cause)
                .containsExactly(CallEndCause.BUSY);
    }

    @Test
    void aLineThatIsNoneSpoilsNoOther() {
        String account = unique("cdr");
        handIn(
                        account,
                        "UTC",
                        "nonsense",
                        TAKEN.replace("2026-06-01 12:00:00", "at noon"),
                        "\"unclosed",
                        "x".repeat(20_000),
                        TAKEN.replace("ANSWERED", "SOMEHOW"),
                        TAKEN)
                .statusCode(200)
                .body("added", equalTo(3))
                .body("refusedLines", equalTo(5))
                .body("refused.line", contains(1, 2, 3, 4, 5))
                .body(
                        "refused.problem.errors.field.flatten()",
                        contains("line", "start", "line", "line", "disposition"));
        handIn(account, "Mars/Olympus", TAKEN).statusCode(400);
    }
}
