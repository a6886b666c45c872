package org.hotline.gateway.exchange.ari;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hotline.gateway.call.CallEvent;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.HangupCause;
import org.hotline.gateway.exchange.AriStories;
import org.hotline.gateway.exchange.AriStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is taken for whom. */
class AriPartiesTest {

    private static AriStory led(String name, String number, String dialled) {
        return new AriStory(AriStories.BEGIN, "1780308000")
                .rings(0, "caller", "PJSIP/trunk-00000001", "0612345678", "33100000000")
                .created(1, "leg", name, number, "s")
                .dials(1, "caller", "leg", dialled)
                .enters(5, "one", "caller", "leg")
                .goes(9, "leg", 16)
                .goes(9, "caller", 16);
    }

    @ParameterizedTest
    @CsvSource({
        "PJSIP/trunk-00000002, 0687654321, 0687654321@trunk",
        "PJSIP/trunk-00000002, 0687654321, ''",
        "PJSIP/trunk-00000002, '', ''",
        "SIP/provider-00000002, '', provider/0687654321",
        "PJSIP/provider-00000002, '', provider/sip:0687654321@192.0.2.1:5060",
    })
    void aLineToTheWorldIsNoOperatorWhateverWasDialled(String name, String number, String dialled) {
        assertThat(AriListening.to(led(name, number, dialled)).told(CallEvent.CONNECTED))
                .extracting(report -> report.details().operator())
                .containsOnlyNulls()
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PJSIP/ann-00000002, 33100000000, ann",
        "PJSIP/ann-00000002, 33100000000, ''",
        "PJSIP/ann-00000002, 107, ann/sip:ann@192.0.2.9:5060",
        "SIP/ann-00000002, '', ann",
    })
    void aTelephoneIsItsOperatorWhateverNumberItShows(String name, String number, String dialled) {
        for (List<String> trunks : List.of(List.<String>of(), List.of("trunk"))) {
            AriListening heard = AriListening.to(led(name, number, dialled), trunks.toArray(String[]::new));

            assertThat(heard.told(CallEvent.CONNECTED))
                    .extracting(report -> report.details().operator())
                    .containsExactly(AriListening.ANN);
        }
    }

    @Test
    void aCallerWhoIsAloneInABridgeOrWithAnotherCallerIsAnsweredByNobody() {
        AriStory story = new AriStory(AriStories.BEGIN, "1780308000")
                .rings(0, "one", "PJSIP/trunk-00000001", "0612345678", "33100000000")
                .rings(0, "two", "PJSIP/trunk-00000002", "0687654321", "33100000000");
        AriListening heard = new AriListening().hear(story.take());
        heard.hear(story.enters(1, "room", "one", "two")
                        .goes(9, "one", 16)
                        .goes(9, "two", 16)
                        .events())
                .settle();

        assertThat(heard.told(CallEvent.OFFERED)).hasSize(2);
        assertThat(heard.told(CallEvent.CONNECTED)).isEmpty();
    }

    @Test
    void whoeverWaitsInAHoldingBridgeTalksToNobody() {
        AriStory story = new AriStory(AriStories.BEGIN, "1780308000")
                .rings(0, "caller", "PJSIP/trunk-00000001", "0612345678", "33100000000")
                .rings(0, "ann", "PJSIP/ann-00000002", "107", "700");
        for (String key : List.of("caller", "ann")) {
            story.event(
                    1,
                    "ChannelEnteredBridge",
                    Map.of(
                            "channel",
                            story.channel(key),
                            "bridge",
                            Map.of("id", "parking", "technology", "holding_bridge")));
        }

        assertThat(AriListening.to(story).told(CallEvent.CONNECTED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anonymous", "Unavailable"})
    void aCallerWhoShowsNoNumberIsACallerWhereTheLinesAreTold(String number) {
        AriStory story = new AriStory(AriStories.BEGIN, "1780308000")
                .rings(0, "caller", "PJSIP/trunk-00000001", number, "33100000000")
                .goes(9, "caller", 16);

        assertThat(AriListening.to(story, "trunk").told(CallEvent.OFFERED)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "17, false, BUSY",
        "19, false, NO_ANSWER",
        "34, false, CONGESTION",
        "1, false, NOT_FOUND",
        "0, true, CANCEL",
        "16, false, NO_ANSWER"
    })
    void aCallThatNobodyTookSaysWhy(int cause, boolean hungUp, HangupCause told) {
        AriStory story = new AriStory(AriStories.BEGIN, "1780308000")
                .rings(0, "caller", "PJSIP/trunk-00000001", "0612345678", "33100000000");
        if (hungUp) {
            story.does(9, "ChannelHangupRequest", "caller");
        }

        assertThat(AriListening.to(story.goes(9, "caller", cause)).told(CallEvent.ENDED))
                .extracting(report -> report.details().cause())
                .containsExactly(told);
    }

    @Test
    void aCustomerIsCalledUntilTheLastWayHasFailed() {
        AriStory story = new AriStory(AriStories.BEGIN, "1780308000")
                .rings(0, "ann", "PJSIP/ann-00000001", "107", "0612345678")
                .created(1, "first", "PJSIP/one-00000002", "", "s")
                .dials(1, "ann", "first", "0612345678@one")
                .goes(2, "first", 34);
        AriListening heard = new AriListening().hear(story.take()).settle();
        assertThat(heard.told()).extracting(CallReport::event).containsExactly(CallEvent.OFFERED);

        heard.hear(story.created(3, "second", "PJSIP/two-00000003", "", "s")
                        .dials(3, "ann", "second", "0612345678@two")
                        .enters(9, "one", "second", "ann")
                        .goes(20, "second", 16)
                        .goes(20, "ann", 16)
                        .events())
                .settle();
        assertThat(heard.told())
                .extracting(CallReport::event)
                .containsExactly(CallEvent.OFFERED, CallEvent.CONNECTED, CallEvent.ENDED);
    }
}
