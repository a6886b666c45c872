package org.hotline.gateway.call;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.hotline.event.CallEndCause;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.CallTransferred;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class ZammadTest extends ZammadReports {

    private static Map<String, Object> call(String event, String callId, String more, Object value) {
        Map<String, Object> call = call(event, callId);
        call.put(more, value);
        return call;
    }

    private static Map<String, Object> hangup(String callId) {
        return call("hangup", callId, "cause", "normalClearing");
    }

    @Test
    void aTelephoneSystemThatSpeaksToZammadSpeaksToUs() {
        String key = key();
        String account = unique("pbx");
        String callId = unique("z");

        given().queryParam("token", key)
                .contentType("application/x-www-form-urlencoded")
                .formParams(call("newCall", callId))
                .post("/v1/cti/zammad/{account}", account)
                .then()
                .statusCode(200)
                .body(equalTo("{}"));
        report(key, account, call("answer", callId, "user", List.of("ann", "bob")))
                .statusCode(200);
        report(key, account, hangup(callId)).statusCode(200);
        report(key, account, hangup(callId)).statusCode(200);
        report(key, account, Map.of("event", "sneeze", "callId", callId, "from", "1", "to", "2", "direction", "in"))
                .statusCode(200);

        await().until(() -> facts(account).size() >= 3);
        assertThat(facts(account)).hasExactlyElementsOfTypes(CallOffered.class, CallConnected.class, CallEnded.class);
        assertThat(((CallConnected) facts(account).get(1)).operator()).isEqualTo(Tokens.idOf("operator", "ann"));
        assertThat(((CallEnded) facts(account).get(2)).cause()).isEqualTo(CallEndCause.NORMAL_CLEARING);
    }

    private static List<InteractionEvent> facts(String account) {
        return published(InteractionEvent.class).stream()
                .filter(fact -> fact.account().equals(account))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"event=%, event", "event=%zz, event", "%e=newCall, %e", "from=%4, from"})
    void aFormThatIsNoneIsRefused(String form, String field) {
        given().queryParam("token", key())
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)))
                .contentType("application/x-www-form-urlencoded")
                .body(form)
                .post("/v1/cti/zammad/{account}", unique("pbx"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json|{ \"from\":\"33612345678\", \"to\":\"1\", \"direction\":\"in\", \"event\":\"newCall\", \"callId\":\"%s\" }",
                "application/x-www-form-urlencoded|from=%%2B33612345678&to=1&direction=in&event=newCall&user[]=a&user%%5B%%5D=b&callId=%s"
            })
    void whatWasHandedInIsKeptAsItWasWritten(String type, String written) {
        String account = unique("pbx");
        String report = written.formatted(unique("z"));
        given().queryParam("token", key())
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.TEXT)))
                .contentType(type)
                .body(report)
                .post("/v1/cti/zammad/{account}", account)
                .then()
                .statusCode(200);

        await().until(() -> !facts(account).isEmpty());
        as("admin")
                .get("/v1/interactions/{id}/raw", ((CallOffered) facts(account).get(0)).interactionId())
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .body(equalTo(report));
    }

    @Test
    void withoutAKeyInForceNothingIsTaken() {
        report("hlk_no", "pbx", hangup("z")).statusCode(401);
    }

    @Test
    void whatIsMissingIsNamed() {
        report(key(), "pbx", Map.of("event", "newCall", "callId", "1", "from", "1", "direction", "in"))
                .statusCode(400)
                .body("errors.field", hasItem("to"));
        report(key(), "pbx", Map.of("event", "newCall", "callId", "1", "from", "1", "to", "2", "direction", "up"))
                .statusCode(400)
                .body("errors.field", hasItem("direction"));
    }

    @ParameterizedTest
    @CsvSource({
        "user, voicemail",
        "user, Voice Mail 12",
        "user, VoicemailMain",
        "user, vmu100",
        "user, IVR-Support",
        "user, music",
        "user, MusicOnHold",
        "user, Anrufbeantworter",
        "user, Répondeur",
        "user, forwarding",
        "user, sip:voicemail@pbx",
        "answeringNumber, voicemail",
        "answeringNumber, mailbox-7",
        "queue, Voicemail",
        "queue, Auto Attendant"
    })
    void aMachineThatAnswersIsNobody(String field, String machine) {
        String key = key();
        String account = unique("pbx");
        report(key, account, call("newCall", "m", "user", List.of("ann", "bob")))
                .statusCode(200);
        report(key, account, call("answer", "m", field, machine)).statusCode(200);
        report(key, account, hangup("m")).statusCode(200);

        await().until(() -> facts(account).size() >= 3);
        assertThat(facts(account)).hasExactlyElementsOfTypes(CallOffered.class, CallTransferred.class, CallEnded.class);
        assertThat(((CallTransferred) facts(account).get(1)).machine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ann Mailer", "Ivra", "Voight", "Music Store", "Ben Forward", "Moher", "Moh Benali", "moh.salah"
            })
    void whoseNameSoundsLikeAMachineIsAHuman(String name) {
        String key = key();
        String account = unique("pbx");
        report(key, account, call("newCall", "h")).statusCode(200);
        report(key, account, call("answer", "h", "user", name)).statusCode(200);

        await().until(() -> facts(account).size() >= 2);
        assertThat(((CallConnected) facts(account).get(1)).operator()).isEqualTo(Tokens.idOf("operator", name));
    }

    @Test
    void aForwardedCallIsOneContact() {
        String key = key();
        String account = unique("pbx");
        report(key, account, call("newCall", "f1", "user", "ann")).statusCode(200);
        report(key, account, call("newCall", "f2", "origCallId", "f1")).statusCode(200);
        report(key, account, call("hangup", "f1", "cause", "forwarded")).statusCode(200);
        report(key, account, call("answer", "f2", "user", "bob")).statusCode(200);
        report(key, account, call("newCall", "f3", "origCallId", "f2")).statusCode(200);
        report(key, account, call("hangup", "f2", "cause", "forwarded")).statusCode(200);
        report(key, account, call("answer", "f3", "user", "eve")).statusCode(200);
        report(key, account, hangup("f3")).statusCode(200);

        await().until(() -> facts(account).size() >= 7);
        assertThat(facts(account)).hasSize(7);
        assertThat(facts(account))
                .extracting(InteractionEvent::conversationId)
                .containsOnly(facts(account).get(0).conversationId());
        assertThat(facts(account).stream().filter(CallEnded.class::isInstance).map(fact -> ((CallEnded) fact).cause()))
                .containsExactly(CallEndCause.FORWARDED, CallEndCause.NORMAL_CLEARING);
    }

    @Test
    void whenSomethingHappenedIsTakenFromTheReportThatSaysIt() {
        String key = key();
        String account = unique("pbx");
        report(key, account, call("hangup", "t", "timestamp", "2026-06-01T12:03:12+02:00"))
                .statusCode(200);
        report(key, account, call("newCall", "t", "timestamp", "2026-06-01T10:00:00Z"))
                .statusCode(200);
        report(key, account, call("newCall", "t", "timestamp", "noon"))
                .statusCode(400)
                .body("errors.field", hasItem("timestamp"));

        await().until(() -> facts(account).size() >= 2);
        assertThat(facts(account))
                .extracting(fact -> fact.occurredAt().toString())
                .containsExactly("2026-06-01T10:00:00Z", "2026-06-01T10:03:12Z");
    }
}
