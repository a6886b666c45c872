package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.escalation.sla.TicketLife.minute;

import org.hotline.escalation.sla.SlaClock.State;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.Target;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.junit.jupiter.api.Test;

/** A slip is taken back, and what it or what came before it had stopped goes on. */
class PromisesAfterSlipsTest extends ClockSteps {

    /** At minute 300, after the customer waited in vain. */
    private void isSolvedWithABrokenPromise() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        answers(1);
        writes(2);
        isFoundBroken(290);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 300);
    }

    @Test
    void aBrokenPromiseIsNotMadeAgainByASlip() {
        isSolvedWithABrokenPromise();
        episode = 2;
        happens(ChangeKind.TAKEN_UP_AGAIN, TicketStatus.OPEN, 301);
        becomes(TicketPriority.URGENT, 302);

        assertThat(clocks.moved()).filteredOn(clock -> clock.episode() == 2).isEmpty();
    }

    @Test
    void whatIsBrokenAndComesBackIsPromisedAnew() {
        isSolvedWithABrokenPromise();
        comesBack(310);

        assertThat(clock(Target.NEXT_RESPONSE).startedAt()).isEqualTo(minute(310));
        assertThat(clock(Target.NEXT_RESPONSE).progress().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void aTicketThatWaitedBeforeTheSlipIsOpenAndItsClockRuns() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.PAUSED, TicketStatus.PENDING, 10);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 30);
        episode = 2;
        happens(ChangeKind.TAKEN_UP_AGAIN, TicketStatus.OPEN, 31);

        assertThat(clock(Target.RESOLUTION).progress().state()).isEqualTo(State.RUNNING);
        assertThat(clock(Target.RESOLUTION).progress().dueAt()).isEqualTo(minute(261));
    }

    @Test
    void whatWasMergedWhileItWasSolvedGoesOnWhenBothAreTakenBack() {
        waitsSince = minute(0);
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 10);
        happens(ChangeKind.WITHDRAWN, TicketStatus.CLOSED, 10);
        happens(ChangeKind.RESTORED, TicketStatus.RESOLVED, 11);
        assertThat(clocks.moved())
                .extracting(clock -> clock.progress().state())
                .containsExactly(State.CANCELLED, State.MET);

        episode = 2;
        happens(ChangeKind.TAKEN_UP_AGAIN, TicketStatus.OPEN, 11);

        assertThat(clocks.moved())
                .extracting(clock -> clock.progress().state())
                .containsExactly(State.RUNNING, State.RUNNING);
    }
}
