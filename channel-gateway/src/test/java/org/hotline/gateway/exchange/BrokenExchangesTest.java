package org.hotline.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class BrokenExchangesTest extends ExchangeTest {

    @Test
    void aCallThatEndsWhileTheConnectionIsDownEnds() {
        connected(exchange());
        AriStory story = AriStories.connected(story());
        host.tell(story.take());
        awaitFacts(CallConnected.class, 1);
        host.dropWithin(story.goes(40, "caller", 16).take().get(0));
        awaitListener();
        awaitFacts(CallEnded.class, 1);

        assertThat(facts(CallEnded.class))
                .singleElement()
                .satisfies(end -> assertThat(end.occurredAt()).isBetween(story.at(10), Instant.now()));
        assertThat(begun()).hasSize(1);
    }

    @Test
    void aCallThatIsTakenWhileTheExchangeIsDownIsSeenAsSoonAsItIsBack() {
        String id = connected(exchange());
        AriStory story = story().rings(0, "caller", "PJSIP/trunk-00000001", "0612345678", "33100000000");
        host.tell(story.take());
        awaitFacts(CallOffered.class, 1);
        host.stop();
        awaitState(id, "TROUBLED");
        story.created(1, "ann", "PJSIP/ann-00000002", "33100000000", "s");
        host.show(
                List.of(story.channel("caller"), story.channel("ann")),
                List.of(Map.of(
                        "id", "b", "bridge_type", "mixing", "channels", List.of(story.id("caller"), story.id("ann")))));
        host.start();
        awaitFacts(CallConnected.class, 1);
        host.show(List.of(), List.of());
        awaitFacts(CallEnded.class, 1);

        awaitState(id, "CONNECTED");
        assertThat(begun()).hasSize(1);
        assertThat(facts(CallEnded.class)).hasSize(1);
    }

    @Test
    void garbageAndWhatIsTooLongIsPassedOverAndSpoilsNothing() {
        String id = connected(exchange());
        AriStory story = AriStories.connected(story());
        host.tell(List.of("no json", "{}", "[1,2]", "{\"type\":\"x\",\"timestamp\":\"" + "9".repeat(200_000) + "\"}"));
        host.tellBytes(new byte[100_000]);
        host.tell(story.take());
        awaitFacts(CallConnected.class, 1);
        host.show(List.of(story.channel("caller"), story.channel("ann")), List.of());

        await().untilAsserted(() -> shown(id).body("passedOver", greaterThanOrEqualTo(4)));
        awaitState(id, "CONNECTED");
        assertThat(host.isListenedTo()).isTrue();
    }

    @Test
    void manyCallsAtOnceAreAllHeard() {
        connected(exchange());
        List<AriStory> stories =
                Stream.generate(this::story).limit(30).map(AriStories::queued).toList();
        host.show(
                stories.stream()
                        .flatMap(story -> Stream.of(story.channel("caller"), story.channel("ann")))
                        .toList(),
                List.of());
        stories.forEach(story -> host.tell(story.events()));
        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> assertThat(facts(CallEnded.class)).hasSizeGreaterThanOrEqualTo(30));

        assertThat(begun()).hasSize(30);
        assertThat(facts(CallConnected.class)).hasSize(30);
    }

    @Test
    void theRecordOfACallThatWasHeardIsNoOtherCallAndTellsNothingTwice() {
        connected(exchange());
        AriStory story = AriStories.queued(story());
        host.tell(story.events());
        awaitFacts(CallEnded.class, 1);
        int told = facts().size();
        String start = story.at(0).toString().replace('T', ' ').substring(0, 19);
        as("admin")
                .contentType("text/csv")
                .queryParam("account", account)
                .queryParam("zone", "UTC")
                .body(("\"\",\"0612345678\",\"33100000000\",\"from-trunk\",\"\",\"PJSIP/trunk-00000001\","
                                + "\"PJSIP/ann-00000002\",\"Dial\",\"PJSIP/ann,20\",\"%1$s\",\"%1$s\",\"%1$s\","
                                + "40,30,\"ANSWERED\",\"DOCUMENTATION\",\"%2$s\",\"\"")
                        .formatted(start, story.id("caller")))
                .post("/v1/inbound/call-records")
                .then()
                .statusCode(200);

        host.tell(AriStories.queued(story()).events());
        awaitFacts(CallEnded.class, 2);
        assertThat(begun()).hasSize(2);
        assertThat(facts()).hasSize(2 * told);
    }
}
