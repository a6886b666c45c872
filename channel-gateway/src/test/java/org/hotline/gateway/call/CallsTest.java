package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hotline.event.Channel;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.CallQueued;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.event.interaction.WrapUpEnded;
import org.hotline.event.interaction.WrapUpStarted;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ChannelGatewayTest
class CallsTest extends GatewayTest {

    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

    private static Map<String, Object> event(String callId, String event, int second) {
        return new HashMap<>(Map.of(
                "callId",
                callId,
                "event",
                event,
                "at",
                START.plusSeconds(second).toString(),
                "from",
                "06 12 34 56 78",
                "to",
                "01 00 00 00 00",
                "direction",
                "INBOUND"));
    }

    private static ValidatableResponse call(Map<String, Object> event) {
        return as("integration")
                .contentType("application/json")
                .body(event)
                .post("/v1/inbound/calls")
                .then();
    }

    private static List<InteractionEvent> facts(UUID interactionId) {
        return published(InteractionEvent.class).stream()
                .filter(fact -> fact.toString().contains(interactionId.toString()))
                .toList();
    }

    private static List<Map<String, Object>> wholeCall(String callId) {
        Map<String, Object> queued = event(callId, "QUEUED", 1);
        queued.put("queue", "support");
        Map<String, Object> connected = event(callId, "CONNECTED", 12);
        connected.put("operator", "ann");
        Map<String, Object> ended = event(callId, "ENDED", 200);
        ended.put("cause", "NORMAL_CLEARING");
        Map<String, Object> wrapUp = event(callId, "WRAPUP_ENDED", 260);
        wrapUp.put("operator", Tokens.idOf("operator", "ann").toString());
        return new ArrayList<>(List.of(
                event(callId, "OFFERED", 0), queued, connected, ended, event(callId, "WRAPUP_STARTED", 201), wrapUp));
    }

    @Test
    void aCallIsOneInteractionWithItsFactsAtTheirTimes() {
        String callId = unique("call");

        List<UUID> ids = wholeCall(callId).stream()
                .map(event -> call(event).statusCode(202).extract().jsonPath().getUUID("interactionId"))
                .toList();

        assertThat(ids).containsOnly(ids.get(0));
        await().until(() -> facts(ids.get(0)).size() == 6);
        assertThat(facts(ids.get(0)))
                .hasExactlyElementsOfTypes(
                        CallOffered.class,
                        CallQueued.class,
                        CallConnected.class,
                        CallEnded.class,
                        WrapUpStarted.class,
                        WrapUpEnded.class);
        CallConnected connected = (CallConnected) facts(ids.get(0)).get(2);
        assertThat(connected.occurredAt()).isEqualTo(START.plusSeconds(12));
        assertThat(connected.operator()).isEqualTo(Tokens.idOf("operator", "ann"));
        assertThat(connected.account()).isEqualTo("+33100000000");
        MessageReceived received = await().until(() -> received(ids.get(0)), list -> !list.isEmpty())
                .get(0);
        assertThat(received.channel()).isEqualTo(Channel.VOICE);
        assertThat(received.fromAddress()).isEqualTo("+33612345678");
        assertThat(received.text()).isEqualTo("Call from +33612345678");
        assertThat(received.externalId()).isEqualTo(callId);
    }

    @Test
    void theOrderAndTheRepetitionOfReportsDoNotMatter() {
        List<Map<String, Object>> reports = wholeCall(unique("call"));
        reports.addAll(List.copyOf(reports));
        Collections.shuffle(reports, new Random(7));

        List<JsonPath> answers = reports.stream()
                .map(report -> call(report).statusCode(202).extract().jsonPath())
                .toList();

        UUID id = answers.get(0).getUUID("interactionId");
        assertThat(answers).extracting(a -> a.getUUID("interactionId")).containsOnly(id);
        assertThat(answers).filteredOn(a -> a.getBoolean("duplicate")).hasSize(6);
        await().until(() -> facts(id).size() >= 6);
        assertThat(facts(id)).hasSize(6);
        assertThat(received(id)).hasSize(1);
    }

    @Test
    void manyReportsOfOneCallAtOnceAreOneInteraction() {
        String callId = unique("call");

        List<CompletableFuture<UUID>> calls = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> call(event(callId, "OFFERED", i))
                        .statusCode(202)
                        .extract()
                        .jsonPath()
                        .getUUID("interactionId")))
                .toList();

        assertThat(calls.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void aCallIdUsedAgainTheNextDayIsAnotherCall() {
        String callId = unique("call");
        UUID first =
                call(event(callId, "OFFERED", -86_400)).extract().jsonPath().getUUID("interactionId");

        UUID second = call(event(callId, "OFFERED", 0)).extract().jsonPath().getUUID("interactionId");

        assertThat(second).isNotEqualTo(first);
        call(event(callId, "ENDED", 30)).body("interactionId", equalTo(second.toString()));
        call(event(callId, "ENDED", -86_300)).body("interactionId", equalTo(first.toString()));
    }

    @Test
    void anOperatorsCallIsOutbound() {
        Map<String, Object> event = event(unique("call"), "OFFERED", 0);
        event.putAll(Map.of("direction", "OUTBOUND", "from", "+33100000000", "to", "+33612345679"));

        UUID id = call(event).statusCode(202).extract().jsonPath().getUUID("interactionId");

        MessageReceived received =
                await().until(() -> received(id), list -> !list.isEmpty()).get(0);
        assertThat(received.outbound()).isTrue();
        assertThat(received.account()).isEqualTo("+33100000000");
        assertThat(received.toAddress()).isEqualTo("+33612345679");
        as("operator").get("/v1/interactions/{id}", id).then().body("direction", equalTo("OUTBOUND"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', anonymous",
        "anonymous, anonymous",
        "unknown, anonymous",
        "-, anonymous",
        "+266696687, anonymous",
        "sip:anonymous@anonymous.invalid, anonymous",
        "33612345678, +33612345678",
        "0033612345678, +33612345678",
        "+33 (0)6 12-34-56-78, +33612345678",
        "tel:+33-6-12-34-56-78, +33612345678",
        "sip:+33612345678@pbx.example;user=phone, +33612345678"
    })
    void howeverTheCallersNumberIsWrittenItIsOneCustomer(String written, String form) {
        Map<String, Object> event = event(unique("call"), "OFFERED", 0);
        event.put("from", written);

        UUID id = call(event).statusCode(202).extract().jsonPath().getUUID("interactionId");

        assertThat(await().until(() -> received(id), list -> !list.isEmpty())
                        .get(0)
                        .fromAddress())
                .isEqualTo(form);
    }

    @Test
    void aRecordingNeedsItsAnnouncement() {
        Map<String, Object> event = event(unique("call"), "ENDED", 0);
        event.put("recording", Map.of("url", "https://pbx.example/1.wav", "announced", false));

        call(event).statusCode(422).body("errors.field", hasItem("recording.announced"));
        event.put("recording", Map.of("url", "https://pbx.example/1.wav", "announced", true));
        call(event).statusCode(202);
    }

    @ParameterizedTest
    @CsvSource({
        "event, EXPLODED",
        "direction, SIDEWAYS",
        "cause, FATE",
        "at, noon",
        "callId, ''",
        "callId, '\u2003'",
        "account, ' '"
    })
    void whatIsMalformedIsRefusedWithTheNameOfTheField(String field, String value) {
        Map<String, Object> event = event(unique("call"), "ENDED", 0);
        event.put(field, value);

        call(event).statusCode(400).body("errors.field", hasItem(field));
    }
}
