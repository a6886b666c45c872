package org.hotline.gateway.exchange.ari;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hotline.gateway.call.CallEvent;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.HangupCause;
import org.hotline.gateway.exchange.AriStories;
import org.hotline.gateway.exchange.AriStory;
import org.hotline.gateway.interaction.Direction;
import org.junit.jupiter.api.Test;

/** What calls are told as. */
class AriTellingTest {

    private static final AriStory QUEUED = AriStories.queued("1780308000");

    @Test
    void aCallerWaitsInAQueueAndIsTakenKeptWaitingAndLetGo() {
        AriListening heard = AriListening.to(QUEUED);

        assertThat(heard.told())
                .extracting(
                        CallReport::event,
                        CallReport::at,
                        report -> report.details().operator())
                .containsExactly(
                        tuple(CallEvent.OFFERED, QUEUED.at(0), null),
                        tuple(CallEvent.QUEUED, QUEUED.at(1), null),
                        tuple(CallEvent.CONNECTED, QUEUED.at(10), AriListening.ANN),
                        tuple(CallEvent.HELD, QUEUED.at(20), AriListening.ANN),
                        tuple(CallEvent.RESUMED, QUEUED.at(25), AriListening.ANN),
                        tuple(CallEvent.ENDED, QUEUED.at(40), null),
                        tuple(CallEvent.ENDED, QUEUED.at(40.1), null));
        assertThat(heard.told(CallEvent.QUEUED).get(0).details().queue()).isEqualTo("support");
        assertThat(heard.told()).allSatisfy(report -> {
            assertThat(report.line().from()).isEqualTo("0612345678");
            assertThat(report.line().direction()).isEqualTo(Direction.INBOUND);
        });
    }

    @Test
    void aCallIsKnownByItsOldestChannelAndEachTelephoneByItsOwn() {
        List<CallReport> connected = AriListening.to(QUEUED).told(CallEvent.CONNECTED);

        assertThat(connected).singleElement().satisfies(report -> {
            assertThat(report.line().callId()).isEqualTo("1780308000.ann");
            assertThat(report.line().firstCallId()).isEqualTo("1780308000.caller");
        });
    }

    @Test
    void anOutgoingCallThatIsHandedOnGoesOnWithWhomeverItWasHanded() {
        AriStory story = AriStories.handedOn("1780308000");
        AriListening heard = AriListening.to(story);

        assertThat(heard.told())
                .extracting(
                        CallReport::event,
                        CallReport::at,
                        report -> report.details().operator(),
                        report -> report.details().cause())
                .containsExactly(
                        tuple(CallEvent.OFFERED, story.at(1), null, null),
                        tuple(CallEvent.CONNECTED, story.at(5), AriListening.ANN, null),
                        tuple(CallEvent.ENDED, story.at(20), null, HangupCause.FORWARDED),
                        tuple(CallEvent.CONNECTED, story.at(30), AriListening.BOB, null),
                        tuple(CallEvent.ENDED, story.at(60), null, HangupCause.NORMAL_CLEARING));
        assertThat(heard.told()).allSatisfy(report -> {
            assertThat(report.line().to()).isEqualTo("0612345678");
            assertThat(report.line().direction()).isEqualTo(Direction.OUTBOUND);
        });
    }

    @Test
    void whoeverIsAskedFirstJoinsTheCallAndItsOwnCallIsNone() {
        AriStory story = AriStories.asked("1780308000");
        AriListening heard = AriListening.to(story);

        assertThat(heard.told(CallEvent.OFFERED)).hasSize(1);
        assertThat(heard.told(CallEvent.CONNECTED))
                .extracting(CallReport::at, report -> report.details().operator())
                .containsExactly(tuple(story.at(10), AriListening.ANN), tuple(story.at(30), AriListening.BOB));
        assertThat(heard.told(CallEvent.ENDED))
                .extracting(CallReport::at, report -> report.details().cause())
                .containsExactly(
                        tuple(story.at(30), HangupCause.FORWARDED),
                        tuple(story.at(50), HangupCause.NORMAL_CLEARING),
                        tuple(story.at(50.1), HangupCause.NORMAL_CLEARING));
    }

    @Test
    void localChannelsAreNobodyAndWhatTheyLeadToIsHeard() {
        AriStory story = new AriStory(AriStories.BEGIN, "1780308000")
                .rings(0, "caller", "PJSIP/trunk-00000001", "0612345678", "33100000000")
                .created(1, "here", "Local/ann@queue-00000001;1", "", "ann")
                .created(1, "there", "Local/ann@queue-00000001;2", "", "ann")
                .dials(1, "caller", "here", "ann@queue")
                .runs(1, "there", "Dial", "PJSIP/ann")
                .created(2, "ann", "PJSIP/ann-00000002", "", "s")
                .dials(2, "there", "ann", "ann")
                .enters(10, "two", "ann", "there")
                .enters(10, "one", "here", "caller")
                .leaves(30, "one", "caller", "here")
                .leaves(30, "two", "there", "ann")
                .goes(30, "here", 16)
                .goes(30, "there", 16)
                .goes(30, "ann", 16)
                .goes(30, "caller", 16);

        assertThat(AriListening.to(story).told())
                .extracting(CallReport::event, report -> report.details().operator())
                .containsExactly(
                        tuple(CallEvent.OFFERED, null),
                        tuple(CallEvent.CONNECTED, AriListening.ANN),
                        tuple(CallEvent.ENDED, null),
                        tuple(CallEvent.ENDED, null));
    }

    @Test
    void whatWeSayToOneAnotherIsNobodysCall() {
        AriStory story = new AriStory(AriStories.BEGIN, "1780308000")
                .rings(0, "ann", "PJSIP/ann-00000001", "107", "108")
                .created(1, "bob", "PJSIP/bob-00000002", "108", "s")
                .dials(1, "ann", "bob", "bob")
                .enters(2, "one", "bob", "ann")
                .goes(9, "bob", 16)
                .goes(9, "ann", 16);

        assertThat(AriListening.to(story).told()).isEmpty();
    }

    @Test
    void aVoicemailIsNobody() {
        AriStory story = new AriStory(AriStories.BEGIN, "1780308000")
                .rings(0, "caller", "PJSIP/trunk-00000001", "0612345678", "33100000000")
                .runs(5, "caller", "VoiceMail", "107@default,u")
                .goes(30, "caller", 16);

        assertThat(AriListening.to(story).told(CallEvent.CONNECTED))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.details().machine()).isTrue();
                    assertThat(report.at()).isEqualTo(story.at(5));
                });
    }
}
