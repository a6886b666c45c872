package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

/** Many reports at once: what becomes of each is the same as if they came one after the other. */
@ChannelGatewayTest
class CallBatchTest extends ReportedCalls {

    @Test
    void eachLineFindsItsCallWhateverElseIsInTheBatch() {
        String account = unique("pbx");
        String others = unique("pbx");
        UUID known = report(account, "OFFERED", "known", 0, Map.of());
        as("integration", "another")
                .contentType("application/x-ndjson")
                .body(bytes(line(others, "OFFERED", "theirs", 0)))
                .post("/v1/inbound/calls/batch");

        List<JsonPath> answers = batch(
                line(account, "OFFERED", "fresh", 0),
                line(others, "OFFERED", "theirs", 0),
                line(account, "CONNECTED", "known", 5),
                line(account, "CONNECTED", "fresh", 5),
                line(others, "ENDED", "theirs", 9),
                line(account, "OFFERED", "nul\\u0000", 0),
                line(account, "OFFERED", "fresh", 0),
                line(account, "OFFERED", "known", 0),
                line(account, "ENDED", "fresh", 9));

        assertThat(answers)
                .extracting(answer -> answer.getInt("status"))
                .containsExactly(202, 403, 202, 202, 403, 400, 202, 202, 202);
        assertThat(Stream.of(0, 2, 3, 6, 7, 8).map(i -> answers.get(i).getBoolean("duplicate")))
                .containsExactly(false, false, false, true, true, false);
        assertThat(Stream.of(2, 7).map(i -> answers.get(i).getUUID("interactionId")))
                .containsOnly(known);
        assertThat(Stream.of(0, 3, 6, 8)
                        .map(i -> answers.get(i).getUUID("interactionId"))
                        .distinct())
                .hasSize(1)
                .doesNotContain(known);
    }

    @Test
    void theFactsOfACallAreToldInTheOrderOfItsLines() {
        String account = unique("pbx");
        batch(
                line(account, "CONNECTED", "1", 5),
                line(account, "ENDED", "1", 9),
                line(account, "CONNECTED", "1", 20),
                line(account, "OFFERED", "1", 0),
                line(account, "ENDED", "1", 30));

        await().until(() -> facts(account).size() == 5);
        assertThat(facts(account))
                .extracting(ReportedCalls::told)
                .containsExactly(
                        "CallConnected@" + START.plusSeconds(5),
                        "CallEnded@" + START.plusSeconds(9),
                        "CallConnected@" + START.plusSeconds(20),
                        "CallOffered@" + START,
                        "CallEnded@" + START.plusSeconds(30));
    }

    @Test
    void aCallThatIsReportedOverALongTimeGrowsLineByLine() {
        String account = unique("pbx");
        int hours = 3_600;
        List<JsonPath> answers = batch(
                line(account, "OFFERED", "long", -40 * hours),
                line(account, "CONNECTED", "long", -30 * hours),
                line(account, "HELD", "long", -20 * hours),
                line(account, "OFFERED", "long", 0));

        UUID first = answers.get(0).getUUID("interactionId");
        assertThat(answers.subList(0, 3))
                .extracting(answer -> answer.getUUID("interactionId"))
                .containsOnly(first);
        assertThat(answers.get(3).getUUID("interactionId")).isNotEqualTo(first);
    }

    @Test
    void batchesOfTheSameCallsAtOnceTellEachFactOnce() {
        String account = unique("pbx");
        List<String> lines = IntStream.range(0, 40)
                .mapToObj(Integer::toString)
                .flatMap(call -> Stream.of(
                        line(account, "OFFERED", call, 0),
                        line(account, "CONNECTED", call, 5),
                        line(account, "ENDED", call, 9)))
                .toList();
        List<String> backwards = new ArrayList<>(lines);
        Collections.reverse(backwards);

        List<CompletableFuture<List<JsonPath>>> batches = Stream.of(lines, backwards, lines, backwards)
                .map(each -> CompletableFuture.supplyAsync(() -> batch(each.toArray(String[]::new))))
                .toList();

        List<JsonPath> answers =
                batches.stream().flatMap(batch -> batch.join().stream()).toList();
        assertThat(answers).extracting(answer -> answer.getInt("status")).containsOnly(202);
        assertThat(answers.stream().filter(answer -> !answer.getBoolean("duplicate")))
                .hasSize(120);
        assertThat(answers.stream()
                        .map(answer -> answer.getUUID("interactionId"))
                        .distinct())
                .hasSize(40);
        await().during(Duration.ofSeconds(1)).until(() -> facts(account).size() == 120);
        Map<Object, List<InteractionEvent>> calls =
                facts(account).stream().collect(Collectors.groupingBy(InteractionEvent::key));
        assertThat(calls.values())
                .allSatisfy(of -> assertThat(of)
                        .extracting(Object::getClass)
                        .containsExactlyInAnyOrder(CallOffered.class, CallConnected.class, CallEnded.class));
    }

    private static String line(String account, String event, String callId, int second) {
        return "{\"callId\":\"" + callId + "\",\"event\":\"" + event + "\",\"at\":\"" + START.plusSeconds(second)
                + "\",\"from\":\"0612345678\",\"to\":\"+33100000000\",\"direction\":\"INBOUND\",\"account\":\""
                + account
                + "\"}";
    }

    private static byte[] bytes(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static List<JsonPath> batch(String... lines) {
        return as("integration")
                .contentType("application/x-ndjson")
                .body(bytes(lines))
                .post("/v1/inbound/calls/batch")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .toList();
    }
}
