package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.escalation.sla.TicketLife.TICKET;
import static org.hotline.escalation.sla.TicketLife.minute;

import org.hotline.escalation.sla.SlaClock.State;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.Target;
import org.hotline.event.TicketStatus;
import org.junit.jupiter.api.Test;

/** What is promised to whoever waits for one more answer. */
class NextAnswersTest extends ClockSteps {

    @Test
    void whoWasAnsweredIsPromisedANextAnswer() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.ANSWERED, TicketStatus.OPEN, 10);
        writes(60);
        writes(70);

        assertThat(clock(Target.NEXT_RESPONSE).startedAt()).isEqualTo(minute(60));
        assertThat(clock(Target.NEXT_RESPONSE).progress().dueAt()).isEqualTo(minute(75));
        answers(80);
        assertThat(clock(Target.NEXT_RESPONSE).progress().metAt()).isEqualTo(minute(80));
        writes(90);
        assertThat(clocks.moved())
                .filteredOn(clock -> clock.target() == Target.NEXT_RESPONSE)
                .hasSize(2);
        assertThat(clock(Target.NEXT_RESPONSE).progress().dueAt()).isEqualTo(minute(105));
    }

    @Test
    void aCallThatConnectsIsAnAnswerToWhatWasWritten() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.ANSWERED, TicketStatus.OPEN, 10);
        writes(60);
        clocks.learn(ClockEvent.answeredByCall(TICKET, minute(65)));

        assertThat(clock(Target.NEXT_RESPONSE).progress().state()).isEqualTo(State.MET);
    }

    @Test
    void whatMovesAwayNeedsNoAnswerHere() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.ANSWERED, TicketStatus.OPEN, 10);
        writes(60);
        waitsSince = null;
        happens(ChangeKind.MOVED_AWAY, TicketStatus.OPEN, 65);

        assertThat(clock(Target.NEXT_RESPONSE).progress().state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void whatWasWrittenBeforeOurLastAnswerElsewhereIsAnsweredFromNowOn() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.ANSWERED, TicketStatus.OPEN, 50);
        waitsSince = minute(30);
        happens(ChangeKind.OTHER, TicketStatus.OPEN, 60);

        assertThat(clock(Target.NEXT_RESPONSE).startedAt()).isEqualTo(minute(60));
        assertThat(clock(Target.NEXT_RESPONSE).progress().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void ofWhatMergesBringThatCountsWhichWaitsLongestInEitherDirection() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.ANSWERED, TicketStatus.OPEN, 10);
        writes(60);
        waitsSince = minute(55);
        happens(ChangeKind.OTHER, TicketStatus.OPEN, 61);

        assertThat(clock(Target.NEXT_RESPONSE).startedAt()).isEqualTo(minute(55));
        assertThat(clock(Target.NEXT_RESPONSE).progress().dueAt()).isEqualTo(minute(70));

        waitsSince = minute(60);
        happens(ChangeKind.PARTED, TicketStatus.OPEN, 62);
        assertThat(clock(Target.NEXT_RESPONSE).startedAt()).isEqualTo(minute(60));
        assertThat(clock(Target.NEXT_RESPONSE).progress().dueAt()).isEqualTo(minute(75));
    }

    @Test
    void anOlderMatterThatIsMergedInIsOwedItsFirstAnswerFromItsOwnBeginning() {
        waitsSince = minute(0);
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        waitsSince = minute(-20);
        happens(ChangeKind.OTHER, TicketStatus.NEW, 5);

        assertThat(clock(Target.FIRST_RESPONSE).startedAt()).isEqualTo(minute(-20));
        assertThat(clock(Target.RESOLUTION).startedAt()).isEqualTo(minute(0));

        waitsSince = null;
        happens(ChangeKind.MOVED_AWAY, TicketStatus.NEW, 6);

        assertThat(clock(Target.FIRST_RESPONSE).startedAt()).isEqualTo(minute(0));
        assertThat(clock(Target.FIRST_RESPONSE).progress().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void aMergeThatIsTakenBackWakesOnlyWhatItPutToSleep() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.ANSWERED, TicketStatus.OPEN, 10);
        writes(60);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 65);
        comesBack(100);
        answers(110);
        happens(ChangeKind.WITHDRAWN, TicketStatus.CLOSED, 120);
        happens(ChangeKind.RESTORED, TicketStatus.OPEN, 121);

        assertThat(clocks.moved())
                .filteredOn(clock -> clock.target() == Target.NEXT_RESPONSE)
                .extracting(clock -> clock.progress().state())
                .containsExactly(State.CANCELLED, State.MET);
    }
}
