package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.escalation.sla.TicketLife.minute;

import org.hotline.escalation.sla.SlaClock.State;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.Target;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.escalation.SlaClockResumed;
import org.junit.jupiter.api.Test;

/** What is promised when a ticket changes or comes back. */
class PromisesAnewTest extends ClockSteps {

    @Test
    void aHigherPriorityPromisesMoreFromTheBeginning() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        becomes(TicketPriority.URGENT, 20);

        SlaClock clock = clock(Target.FIRST_RESPONSE);
        assertThat(clock.terms().policy()).isEqualTo("urgent");
        assertThat(clock.progress().dueAt()).isEqualTo(minute(30));
        assertThat(facts.all())
                .filteredOn(SlaClockResumed.class::isInstance)
                .extracting(fact -> ((SlaClockResumed) fact).dueAt())
                .containsExactly(minute(30), minute(120));
    }

    @Test
    void thePausesOfTheOldPromiseAreThoseOfTheNewOne() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.PAUSED, TicketStatus.PENDING, 10);
        happens(ChangeKind.RESUMED, TicketStatus.OPEN, 40);
        becomes(TicketPriority.URGENT, 50);

        assertThat(clock(Target.RESOLUTION).progress().dueAt()).isEqualTo(minute(150));
    }

    @Test
    void aPausedClockIsPromisedAnewToo() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.PAUSED, TicketStatus.PENDING, 10);
        becomes(TicketPriority.URGENT, 20);
        happens(ChangeKind.RESUMED, TicketStatus.OPEN, 40);

        assertThat(clock(Target.RESOLUTION).progress().dueAt()).isEqualTo(minute(150));
    }

    @Test
    void aLowerPriorityLaundersNoBreach() {
        priority = TicketPriority.URGENT;
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        becomes(TicketPriority.NORMAL, 31);

        assertThat(clock(Target.FIRST_RESPONSE).progress().dueAt()).isEqualTo(minute(30));
        assertThat(clock(Target.RESOLUTION).progress().dueAt()).isEqualTo(minute(240));
    }

    @Test
    void whatWasKeptStaysKept() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.ANSWERED, TicketStatus.OPEN, 45);
        becomes(TicketPriority.URGENT, 50);

        assertThat(clock(Target.FIRST_RESPONSE).progress().state()).isEqualTo(State.MET);
    }

    @Test
    void aPromiseThatTheNewPolicyDoesNotMakeStands() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        becomes(TicketPriority.LOW, 20);

        assertThat(clock(Target.FIRST_RESPONSE).progress().dueAt()).isEqualTo(minute(60));
        assertThat(clock(Target.RESOLUTION).progress().dueAt()).isEqualTo(minute(480));
    }

    @Test
    void whoWasNeverPromisedAnythingIsPromisedItFromWhenHeWrote() {
        priority = TicketPriority.HIGH;
        waitsSince = minute(0);
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        assertThat(clocks.moved()).isEmpty();
        becomes(TicketPriority.URGENT, 20);

        assertThat(clock(Target.FIRST_RESPONSE).progress().dueAt()).isEqualTo(minute(30));
        assertThat(clock(Target.RESOLUTION).progress().dueAt()).isEqualTo(minute(120));
    }

    @Test
    void whoComesBackWithoutEverHavingBeenAnsweredIsPromisedAnAnswerAgain() {
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 10);
        comesBack(100);

        assertThat(clock(Target.FIRST_RESPONSE).episode()).isEqualTo(2);
        assertThat(clock(Target.FIRST_RESPONSE).progress().dueAt()).isEqualTo(minute(160));
        happens(ChangeKind.ANSWERED, TicketStatus.OPEN, 110);
        assertThat(clock(Target.FIRST_RESPONSE).progress().state()).isEqualTo(State.MET);
    }

    /** A merge brings it after our last answer. */
    @Test
    void nothingIsPromisedToAMachineThatSomebodyLooksAt() {
        happens(ChangeKind.OTHER, TicketStatus.NEW, 0);
        happens(ChangeKind.CLASSIFIED, TicketStatus.OPEN, 100);

        assertThat(clocks.moved()).isEmpty();
    }
}
