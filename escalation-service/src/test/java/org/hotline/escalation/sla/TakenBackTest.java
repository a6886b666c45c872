package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.escalation.sla.TicketLife.minute;

import org.hotline.escalation.sla.SlaClock.State;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.Target;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.junit.jupiter.api.Test;

/** A resolution that we take back ourselves. */
class TakenBackTest extends ClockSteps {

    @Test
    void aSlipEndsNothing() {
        waitsSince = minute(0);
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 10);
        episode = 2;
        happens(ChangeKind.TAKEN_UP_AGAIN, TicketStatus.OPEN, 11);

        assertThat(clocks.moved()).hasSize(2);
        assertThat(clock(Target.RESOLUTION).progress().state()).isEqualTo(State.RUNNING);
        assertThat(clock(Target.RESOLUTION).progress().dueAt()).isEqualTo(minute(240));
        assertThat(clock(Target.FIRST_RESPONSE).progress().state()).isEqualTo(State.RUNNING);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 100);
        assertThat(clock(Target.RESOLUTION).progress().metAt()).isEqualTo(minute(100));
    }

    @Test
    void whatWeTakeUpAgainIsANewSolutionAndTheOldQuestion() {
        waitsSince = minute(0);
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 10);
        episode = 2;
        happens(ChangeKind.TAKEN_UP_AGAIN, TicketStatus.OPEN, 30);

        assertThat(clock(Target.RESOLUTION).progress().dueAt()).isEqualTo(minute(270));
        assertThat(clock(Target.FIRST_RESPONSE).progress().state()).isEqualTo(State.RUNNING);
        assertThat(clock(Target.FIRST_RESPONSE).progress().dueAt()).isEqualTo(minute(60));
        assertThat(clocks.moved())
                .filteredOn(clock -> clock.target() == Target.FIRST_RESPONSE)
                .hasSize(1);
    }

    @Test
    void whatTheTicketBecameBeforeWeTakeItUpAgainIsPromisedFromTheBeginning() {
        waitsSince = minute(0);
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 10);
        priority = TicketPriority.URGENT;
        happens(ChangeKind.CLASSIFIED, TicketStatus.RESOLVED, 11);
        episode = 2;
        happens(ChangeKind.TAKEN_UP_AGAIN, TicketStatus.OPEN, 11);

        assertThat(clock(Target.FIRST_RESPONSE).progress().dueAt()).isEqualTo(minute(30));
        assertThat(clock(Target.RESOLUTION).progress().dueAt()).isEqualTo(minute(120));
    }

    @Test
    void whatIsOverdueByThenStaysBroken() {
        waitsSince = minute(0);
        priority = TicketPriority.URGENT;
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 20);
        priority = TicketPriority.NORMAL;
        happens(ChangeKind.CLASSIFIED, TicketStatus.RESOLVED, 25);
        episode = 2;
        happens(ChangeKind.TAKEN_UP_AGAIN, TicketStatus.OPEN, 35);

        assertThat(clock(Target.FIRST_RESPONSE).progress().dueAt()).isEqualTo(minute(30));
    }
}
