package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.escalation.sla.TicketLife.T0;
import static org.hotline.escalation.sla.TicketLife.TICKET;
import static org.hotline.escalation.sla.TicketLife.minute;

import java.time.Instant;
import java.util.List;
import org.hotline.escalation.sla.SlaClock.State;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.escalation.ticket.TicketChange.ChangeKind;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.escalation.SlaClockResumed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is promised when a ticket changes, comes back, or waits for one more answer. */
class PromisesAnewTest {

    private final ClockFacts facts = new ClockFacts(T0);
    private final TicketClocks clocks = new TicketClocks(List.of(), List.of(), PoliciesByPriority.CATALOGUE, facts);
    private TicketPriority priority = TicketPriority.NORMAL;
    private @Nullable Instant waitsSince;
    private int episode = 1;
    private long sequence;

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
    void aSlipEndsNothing() {
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
        happens(ChangeKind.OPENED, TicketStatus.NEW, 0);
        happens(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 10);
        episode = 2;
        happens(ChangeKind.TAKEN_UP_AGAIN, TicketStatus.OPEN, 30);

        assertThat(clock(Target.RESOLUTION).progress().dueAt()).isEqualTo(minute(270));
        assertThat(clock(Target.FIRST_RESPONSE).progress().state()).isEqualTo(State.RUNNING);
        assertThat(clock(Target.FIRST_RESPONSE).progress().dueAt()).isEqualTo(minute(60));
    }

    private void comesBack(long minute) {
        episode++;
        waitsSince = minute(minute);
        happens(ChangeKind.REOPENED, TicketStatus.OPEN, minute);
    }

    private void writes(long minute) {
        waitsSince = waitsSince == null ? minute(minute) : waitsSince;
        happens(ChangeKind.OTHER, TicketStatus.OPEN, minute);
    }

    private void answers(long minute) {
        waitsSince = null;
        happens(ChangeKind.ANSWERED, TicketStatus.OPEN, minute);
    }

    private void becomes(TicketPriority other, long minute) {
        priority = other;
        happens(ChangeKind.CLASSIFIED, TicketStatus.OPEN, minute);
    }

    private void happens(ChangeKind kind, TicketStatus status, long minute) {
        clocks.follow(new TicketChange(
                kind, TicketLife.ticket(status, episode, ++sequence, priority), minute(minute), waitsSince, null));
    }

    /** The newest clock of the target. */
    private SlaClock clock(Target target) {
        return clocks.moved().stream()
                .filter(clock -> clock.target() == target)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
