package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.escalation.sla.TicketLife.minute;

import org.hotline.escalation.sla.SlaClock.State;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.Target;
import org.hotline.event.TicketStatus;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.escalation.SlaClockMet;
import org.junit.jupiter.api.Test;

/** What a merge had answered or opened again, once it is taken back. */
class UndoneMergesTest extends ClockSteps {

    @Test
    void whatAMergeAloneHadReopenedIsPromisedNothingOnceItIsTakenBack() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 10);
        episode = 2;
        waitsSince = minute(20);
        happens(ChangeKind.REOPENED, TicketStatus.OPEN, 30);
        waitsSince = null;
        happens(ChangeKind.SOLVED_AGAIN, TicketStatus.RESOLVED, 40);

        assertThat(clocks.moved())
                .filteredOn(clock -> clock.episode() == 2)
                .isNotEmpty()
                .allMatch(SlaClock::isCancelled);
        assertThat(clocks.moved())
                .filteredOn(clock -> clock.isOf(1, Target.RESOLUTION))
                .allMatch(clock -> clock.progress().state() == State.MET);
    }

    @Test
    void anAnswerThatOnlyAMergeHadBroughtIsNoneOnceItIsTakenBack() {
        waitsSince = minute(0);
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        answers(10);
        assertThat(clock(Target.FIRST_RESPONSE).progress().state()).isEqualTo(State.MET);

        waitsSince = minute(0);
        happens(ChangeKind.ANSWER_WENT_BACK, TicketStatus.NEW, 10);
        happens(ChangeKind.OTHER, TicketStatus.NEW, 40);

        assertThat(clock(Target.FIRST_RESPONSE).progress().state()).isEqualTo(State.RUNNING);
        assertThat(clock(Target.FIRST_RESPONSE).progress().dueAt()).isEqualTo(minute(60));
        assertThat(clocks.moved()).noneMatch(clock -> clock.target() == Target.NEXT_RESPONSE && clock.isOpen());
    }

    @Test
    void anAnswerOfOurOwnStaysWhenTheOneOfAMergeIsTakenBack() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        answers(10);
        answers(20);
        happens(ChangeKind.ANSWER_WENT_BACK, TicketStatus.NEW, 10);

        assertThat(clock(Target.FIRST_RESPONSE).progress().metAt()).isEqualTo(minute(20));
    }

    @Test
    void aPromiseThatTurnsOutToBeKeptAtAnotherMomentIsToldAnew() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        answers(20);
        answers(10);
        happens(ChangeKind.ANSWER_WENT_BACK, TicketStatus.NEW, 10);

        assertThat(facts.all())
                .filteredOn(fact -> fact instanceof SlaClockMet)
                .extracting(EscalationEvent::occurredAt)
                .containsExactly(minute(20), minute(10), minute(20));
        assertThat(facts.all())
                .filteredOn(fact -> fact instanceof SlaClockMet)
                .extracting(fact -> ((SlaClockMet) fact).consumedSeconds())
                .containsExactly(1_200L, 600L, 1_200L);
    }

    @Test
    void whatTheMergeAnsweredNextIsOwedAgain() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        answers(5);
        writes(8);
        answers(10);
        assertThat(clock(Target.NEXT_RESPONSE).progress().state()).isEqualTo(State.MET);

        waitsSince = minute(8);
        happens(ChangeKind.ANSWER_WENT_BACK, TicketStatus.OPEN, 10);

        assertThat(clock(Target.NEXT_RESPONSE).progress().state()).isEqualTo(State.RUNNING);
    }
}
