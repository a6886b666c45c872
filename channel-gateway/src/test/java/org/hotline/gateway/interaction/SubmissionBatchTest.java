package org.hotline.gateway.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class SubmissionBatchTest extends GatewayTest {

    private static final String MESSAGES = "/v1/inbound/messages/batch";
    private static final String CALLS = "/v1/inbound/calls/batch";

    @Test
    void eachLineIsTakenAsIfItCameAlone() {
        String account = unique("batch");
        String first = message(account, "1", "one");
        List<JsonPath> answers = answers(MESSAGES, first + "\r\n\n" + message(account, "2", "two"));

        assertThat(answers).extracting(line -> line.getInt("line")).containsExactly(1, 3);
        assertThat(answers).extracting(line -> line.getInt("status")).containsExactly(202, 202);
        assertThat(answers)
                .extracting(line -> line.getBoolean("duplicate"))
                .as("duplicate")
                .containsExactly(false, false);
        UUID id = answers.get(1).getUUID("interactionId");
        assertThat(await().until(() -> received(id), list -> !list.isEmpty())
                        .get(0)
                        .text())
                .isEqualTo("two");
        as("admin", "Root")
                .get("/v1/interactions/{id}/raw", answers.get(0).getUUID("interactionId"))
                .then()
                .statusCode(200)
                .body(equalTo(first + "\r"));
    }

    @Test
    void aLineThatIsRefusedSpoilsNoOther() {
        String account = unique("batch");
        String bad = message(account, "2", "two").replace("\"text\"", "\"texts\"");
        List<JsonPath> answers = answers(
                MESSAGES,
                String.join(
                        "\n",
                        message(account, "1", "one"),
                        bad,
                        "{\"channel\":",
                        "null",
                        message(account, "3", "three").replace("WEB", "PIGEON"),
                        message(account, "4", "nul\\u0000"),
                        message(account, "5", "five")));

        assertThat(answers)
                .extracting(line -> line.getInt("status"))
                .containsExactly(202, 400, 400, 400, 400, 400, 202);
        assertThat(answers.subList(1, 6))
                .extracting(line -> line.getString("problem.errors[0].field"))
                .containsExactly("text", "body", "request", "channel", "text");
        assertThat(answers.subList(1, 6)).allMatch(line -> line.get("interactionId") == null);
    }

    @Test
    void whatIsSentAgainChangesNothing() {
        String lines = message(unique("batch"), "1", "one");
        JsonPath first = answers(MESSAGES, lines).get(0);
        List<JsonPath> again = answers(MESSAGES, lines + "\n" + lines);

        assertThat(again).allMatch(line -> line.getBoolean("duplicate"));
        assertThat(again)
                .extracting(line -> line.getUUID("interactionId"))
                .containsOnly(first.getUUID("interactionId"));
    }

    @Test
    void theSameTwiceInABatchIsKeptOnce() {
        String line = message(unique("batch"), "1", "one");
        List<JsonPath> answers = answers(MESSAGES, line + "\n" + line);

        assertThat(answers)
                .extracting(answer -> answer.getBoolean("duplicate"))
                .as("duplicate")
                .containsExactly(false, true);
        assertThat(answers.get(0).getUUID("interactionId"))
                .isEqualTo(answers.get(1).getUUID("interactionId"));
    }

    @Test
    void aThousandLinesAreTakenAndNoMore() {
        String account = unique("batch");
        String thousand = IntStream.range(0, 1_000)
                .mapToObj(i -> message(account, "e" + i, "text " + i))
                .collect(Collectors.joining("\n"));

        sent(MESSAGES, thousand + "\n" + message(account, "last", "one too many"))
                .statusCode(413)
                .body("errors.field", hasItem("body"));
        List<JsonPath> answers = answers(MESSAGES, thousand + "\n\n");

        assertThat(answers)
                .hasSize(1_000)
                .allMatch(line -> line.getInt("status") == 202)
                .noneMatch(line -> line.getBoolean("duplicate")); // of the batch that was too long none was kept
        assertThat(answers.stream().map(line -> line.getUUID("interactionId")).distinct())
                .hasSize(1_000);
    }

    @Test
    void aLineForTheAccountOfAnotherIsRefused() {
        String account = unique("batch");
        assertThat(answers(MESSAGES, message(account, "1", "mine")).get(0).getInt("status"))
                .isEqualTo(202);

        String lines = as("integration", "another")
                .contentType("application/x-ndjson")
                .body((message(account, "2", "not mine") + "\n" + message(unique("batch"), "1", "mine"))
                        .getBytes(StandardCharsets.UTF_8))
                .post(MESSAGES)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(lines.lines().map(JsonPath::from))
                .extracting(line -> line.getInt("status"))
                .containsExactly(403, 202);
    }

    @Test
    void operatorsHandInNothing() {
        as("operator")
                .contentType("application/x-ndjson")
                .body(message("a", "1", "x").getBytes(StandardCharsets.UTF_8))
                .post(MESSAGES)
                .then()
                .statusCode(403);
        as("operator")
                .contentType("application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post(CALLS)
                .then()
                .statusCode(403);
    }

    @Test
    void eventsOfACallMakeOneCallInWhateverOrderTheyStand() {
        String account = unique("batch");
        List<JsonPath> answers = answers(
                CALLS,
                String.join(
                        "\n",
                        call(account, "ENDED", 60),
                        call(account, "OFFERED", 0),
                        call(account, "RANG", 3),
                        call(account, "CONNECTED", 5),
                        call(account, "CONNECTED", 5)));

        assertThat(answers).extracting(line -> line.getInt("status")).containsExactly(202, 202, 400, 202, 202);
        assertThat(answers.get(2).getString("problem.errors[0].field")).isEqualTo("event");
        assertThat(answers.get(4).getBoolean("duplicate")).isTrue();
        answers.remove(2);
        assertThat(answers)
                .extracting(line -> line.getUUID("interactionId"))
                .containsOnly(answers.get(0).getUUID("interactionId"));
        await().untilAsserted(() -> assertThat(published(InteractionEvent.class))
                .filteredOn(fact -> fact.account().equals(account))
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(CallOffered.class, CallConnected.class, CallEnded.class));
    }

    private static String message(String account, String externalId, String text) {
        return "{\"channel\":\"WEB\",\"account\":\"" + account + "\",\"externalId\":\"" + externalId
                + "\",\"from\":{\"address\":\"" + externalId + "@example.org\"},\"text\":\"" + text + "\"}";
    }

    private static String call(String account, String event, int second) {
        return "{\"callId\":\"c1\",\"event\":\"" + event + "\",\"at\":\"2026-06-01T10:0" + second / 60 + ":"
                + "%02d".formatted(second % 60) + "Z\",\"from\":\"0612345678\",\"to\":\"+33100000000\","
                + "\"direction\":\"INBOUND\",\"account\":\"" + account + "\"}";
    }

    private static List<JsonPath> answers(String address, String lines) {
        return sent(address, lines)
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .collect(Collectors.toList());
    }

    private static ValidatableResponse sent(String address, String lines) {
        return as("integration")
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(address)
                .then();
    }
}
