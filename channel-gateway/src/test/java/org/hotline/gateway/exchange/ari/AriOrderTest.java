package org.hotline.gateway.exchange.ari;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.gateway.call.CallEvent;
import org.hotline.gateway.exchange.AriStories;
import org.hotline.gateway.exchange.AriStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events in any order, any number of times, and none at all. */
class AriOrderTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<AriStory> stories() {
        return Stream.of(
                AriStories.queued("1780308000"), AriStories.handedOn("1780308000"), AriStories.asked("1780308000"));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theSameIsToldInWhateverOrderAndHoweverOftenItIsHeard(AriStory story) {
        List<String> told = AriListening.to(story).story();

        IntStream.range(0, 200).forEach(seed -> {
            List<String> events = new ArrayList<>(story.events());
            events.addAll(story.events());
            Collections.shuffle(events, new Random(seed));
            assertThat(new AriListening().hear(events).settle().story())
                    .as("seed " + seed)
                    .isEqualTo(told);
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theSameIsToldEventByEvent(AriStory story) {
        AriListening heard = new AriListening();
        story.events().forEach(event -> heard.hear(List.of(event, event)));

        assertThat(heard.settle().story()).isEqualTo(AriListening.to(story).story());
    }

    @Test
    void whatIsKeptOfACallTellsTheSame() {
        AriStory story = AriStories.asked("1780308000");
        AriListening before = new AriListening().hear(story.events());
        AriListening after = new AriListening();
        after.calls().begin(before.calls().changes());

        assertThat(after.settle().story()).isEqualTo(AriListening.to(story).story());
    }

    @Test
    void aCallThatEndedWhileNobodyListenedEndsWhenItWasHeardLast() {
        AriStory story = AriStories.connected(new AriStory(AriStories.BEGIN, "1780308000"));
        AriListening heard = new AriListening().hear(story.events());
        ArrayNode none = JSON.createArrayNode();
        new AriSnapshot(story.at(500), none, none)
                .tell(heard.calls(), heard.calls().alive(), story.at(60), Instant.EPOCH);

        assertThat(heard.settle().told(CallEvent.ENDED))
                .isNotEmpty()
                .allSatisfy(end -> assertThat(end.at()).isEqualTo(story.at(60)));
    }

    @Test
    void whatIsOnWhenSomebodyListensAgainIsHeard() {
        AriStory story = new AriStory(AriStories.BEGIN, "1780308000")
                .rings(0, "caller", "PJSIP/trunk-00000001", "0612345678", "33100000000")
                .created(1, "ann", "PJSIP/ann-00000002", "33100000000", "s");
        AriListening heard = new AriListening();
        ArrayNode channels = JSON.valueToTree(List.of(story.channel("caller"), story.channel("ann")));
        ArrayNode bridges = JSON.valueToTree(List.of(
                Map.of("id", "b", "bridge_type", "mixing", "channels", List.of(story.id("caller"), story.id("ann")))));
        new AriSnapshot(story.at(30), channels, bridges)
                .tell(heard.calls(), heard.calls().alive(), Instant.EPOCH, Instant.EPOCH);

        assertThat(heard.settle().told(CallEvent.CONNECTED)).singleElement().satisfies(report -> {
            assertThat(report.at()).isEqualTo(story.at(30));
            assertThat(report.details().operator()).isEqualTo(AriListening.ANN);
        });
    }

    @Test
    void noMoreChannelsAreFollowedThanThereIsRoomFor() {
        AriListening heard = new AriListening(3);
        IntStream.range(0, 10)
                .forEach(i -> heard.hear(new AriStory(AriStories.BEGIN, "1780308000." + i)
                        .rings(0, "caller", "PJSIP/trunk-0000000" + i, "0612345678", "33100000000")
                        .events()));

        assertThat(heard.told(CallEvent.OFFERED)).hasSize(3);
        assertThat(heard.calls().passedOver()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "null",
                "[]",
                "{}",
                "{\"type\":\"ChannelCreated\"}",
                "{\"type\":1,\"timestamp\":\"2026-06-01T10:00:00.000+0000\"}",
                "{\"type\":\"ChannelCreated\",\"timestamp\":\"yesterday\"}",
            })
    void whatIsNoEventIsNone(String text) {
        assertThat(AriEvent.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"channel\":null",
                "\"channel\":{\"id\":\"a b\\u0000\"}",
                "\"channel\":{\"id\":{\"id\":\"x\"},\"name\":[]}",
                "\"caller\":[],\"peer\":\"x\",\"dialstring\":{}",
                "\"bridge\":{\"id\":\"b\"},\"channel\":{\"id\":\"\"}",
            })
    void anEventThatShowsNothingTellsNothing(String fields) {
        AriListening heard = new AriListening();
        for (String type : List.of("ChannelCreated", "Dial", "ChannelEnteredBridge", "ChannelDestroyed", "Unheard")) {
            heard.hear(List.of(
                    "{\"type\":\"" + type + "\",\"timestamp\":\"2026-06-01T10:00:00.000+0000\"," + fields + "}"));
        }

        assertThat(heard.settle().told()).isEmpty();
        assertThat(heard.calls().size()).isZero();
    }
}
