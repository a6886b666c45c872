package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.escalation.sla.TicketLife.minute;

import org.hotline.escalation.sla.SlaClock.State;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.Target;
import org.hotline.event.TicketStatus;
import org.junit.jupiter.api.Test;

/** What is unanswered in a ticket again, or comes to one that was solved since it was written. */
class MovedBackTest extends ClockSteps {

    @Test
    void whatMovedAwayAndComesBackIsOwedAgainFromWhenTheCustomerWrote() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.ANSWERED, TicketStatus.OPEN, 10);
        writes(60);
        waitsSince = null;
        happens(ChangeKind.MOVED_AWAY, TicketStatus.OPEN, 65);
        waitsSince = minute(60);
        happens(ChangeKind.OTHER, TicketStatus.OPEN, 70);

        assertThat(clock(Target.NEXT_RESPONSE).progress().state()).isEqualTo(State.RUNNING);
        assertThat(clock(Target.NEXT_RESPONSE).progress().dueAt()).isEqualTo(minute(75));
        waitsSince = null;
        happens(ChangeKind.MOVED_AWAY, TicketStatus.OPEN, 71);
        assertThat(clock(Target.NEXT_RESPONSE).progress().state()).isEqualTo(State.CANCELLED);
        waitsSince = minute(60);
        happens(ChangeKind.OTHER, TicketStatus.OPEN, 72);
        answers(73);
        assertThat(clock(Target.NEXT_RESPONSE).progress().state()).isEqualTo(State.MET);
        assertThat(clocks.moved())
                .filteredOn(clock -> clock.target() == Target.NEXT_RESPONSE)
                .hasSize(1);
    }

    @Test
    void whatComesBackToATicketThatWasSolvedInBetweenIsOwedInItsNewEpisode() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        answers(10);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 20);
        comesBack(60);
        waitsSince = null;
        happens(ChangeKind.SOLVED_AGAIN, TicketStatus.RESOLVED, 65);
        happens(ChangeKind.MOVED_AWAY, TicketStatus.RESOLVED, 65);
        episode = 3;
        waitsSince = minute(60);
        happens(ChangeKind.REOPENED, TicketStatus.OPEN, 70);

        assertThat(clocks.moved())
                .filteredOn(clock -> clock.target() == Target.NEXT_RESPONSE)
                .extracting(clock -> clock.progress().state())
                .containsExactly(State.CANCELLED, State.RUNNING);
    }

    @Test
    void whatWasWrittenBeforeASolutionThatAMergeOpensAgainIsOwedFromThen() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        answers(10);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 30);
        episode = 2;
        waitsSince = minute(20);
        happens(ChangeKind.REOPENED, TicketStatus.OPEN, 32);

        assertThat(clock(Target.NEXT_RESPONSE).progress().state()).isEqualTo(State.RUNNING);
        assertThat(clock(Target.NEXT_RESPONSE).progress().dueAt()).isEqualTo(minute(35));
    }

    @Test
    void whatAMergeBringsFromBeforeTheSolutionIsOwedTheFirstAnswerFromThen() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 30);
        comesBack(40);
        waitsSince = minute(20);
        happens(ChangeKind.OTHER, TicketStatus.OPEN, 41);

        assertThat(clock(Target.FIRST_RESPONSE).startedAt()).isEqualTo(minute(20));
        assertThat(clock(Target.FIRST_RESPONSE).progress().state()).isEqualTo(State.RUNNING);
    }
}
