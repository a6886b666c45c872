package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.escalation.sla.TicketLife.CATALOGUE;
import static org.hotline.escalation.sla.TicketLife.NINE_TO_FIVE;
import static org.hotline.escalation.sla.TicketLife.T0;
import static org.hotline.escalation.sla.TicketLife.TICKET;
import static org.hotline.escalation.sla.TicketLife.minute;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.escalation.sla.SlaClock.State;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.event.TicketStatus;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.escalation.SlaClockCancelled;
import org.hotline.event.escalation.SlaClockMet;
import org.hotline.event.escalation.SlaClockPaused;
import org.hotline.event.escalation.SlaClockResumed;
import org.hotline.event.escalation.SlaClockStarted;
import org.junit.jupiter.api.Test;

class TicketClocksTest {

    private final ClockFacts facts = new ClockFacts(T0);
    private final TicketClocks clocks = new TicketClocks(List.of(), List.of(), CATALOGUE, facts);
    private long sequence;

    @Test
    void aTicketIsPromisedAnAnswerAndASolution() {
        follow(ChangeKind.OPENED, TicketStatus.NEW, 1, 0);

        assertThat(clock(Target.FIRST_RESPONSE, 1).progress().dueAt()).isEqualTo(minute(60));
        assertThat(clock(Target.RESOLUTION, 1).progress().dueAt()).isEqualTo(minute(240));
        assertThat(facts.all()).hasSize(2).hasOnlyElementsOfType(SlaClockStarted.class);
    }

    @Test
    void aCustomerWhomWeCalledIsOnlyOwedASolution() {
        follow(ChangeKind.BEGUN, TicketStatus.OPEN, 1, 0);

        assertThat(clocks.moved()).extracting(SlaClock::target).containsExactly(Target.RESOLUTION);
    }

    @Test
    void whatWasLeftBeforeAPauseIsLeftAfterIt() {
        follow(ChangeKind.OPENED, TicketStatus.NEW, 1, 0);
        follow(ChangeKind.PAUSED, TicketStatus.PENDING, 1, 60);

        assertThat(clock(Target.RESOLUTION, 1).progress().state()).isEqualTo(State.PAUSED);
        assertThat(clock(Target.FIRST_RESPONSE, 1).progress().state()).isEqualTo(State.RUNNING);

        follow(ChangeKind.RESUMED, TicketStatus.OPEN, 1, 7 * 60);

        assertThat(clock(Target.RESOLUTION, 1).progress().dueAt()).isEqualTo(Instant.parse("2026-11-25T11:00:00Z"));
        assertThat(consumed(Target.RESOLUTION, 8 * 60)).isEqualTo(Duration.ofHours(2));
        assertThat(facts.all()).hasAtLeastOneElementOfType(SlaClockPaused.class);
        assertThat(of(SlaClockResumed.class))
                .extracting(SlaClockResumed::dueAt)
                .containsExactly(Instant.parse("2026-11-25T11:00:00Z"));
    }

    @Test
    void aPauseInClosedHoursAddsNothing() {
        follow(ChangeKind.OPENED, TicketStatus.NEW, 1, 7 * 60);
        follow(ChangeKind.PAUSED, TicketStatus.PENDING, 1, 9 * 60);
        follow(ChangeKind.RESUMED, TicketStatus.OPEN, 1, 22 * 60);

        assertThat(clock(Target.RESOLUTION, 1).progress().dueAt()).isEqualTo(Instant.parse("2026-11-25T12:00:00Z"));
    }

    @Test
    void aStatusThatThePolicyDoesNotNameDoesNotPause() {
        follow(ChangeKind.OPENED, TicketStatus.NEW, 1, 0);
        follow(ChangeKind.PAUSED, TicketStatus.ON_HOLD, 1, 60);

        assertThat(clock(Target.RESOLUTION, 1).progress().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void anAnswerExactlyWhenItIsDueIsInTime() {
        follow(ChangeKind.OPENED, TicketStatus.NEW, 1, 0);
        follow(ChangeKind.ANSWERED, TicketStatus.OPEN, 1, 60);

        assertThat(clock(Target.FIRST_RESPONSE, 1).progress().state()).isEqualTo(State.MET);
        assertThat(of(SlaClockMet.class))
                .extracting(SlaClockMet::consumedSeconds)
                .containsExactly(3600L);
    }

    @Test
    void anAnswerTooLateLeavesTheClockToBeFoundBroken() {
        follow(ChangeKind.OPENED, TicketStatus.NEW, 1, 0);
        follow(ChangeKind.ANSWERED, TicketStatus.OPEN, 1, 61);

        SlaClock late = clock(Target.FIRST_RESPONSE, 1);
        assertThat(late.progress().state()).isEqualTo(State.RUNNING);
        assertThat(late.progress().metAt()).isEqualTo(minute(61));
        assertThat(of(SlaClockMet.class)).isEmpty();
        assertThat(late.breached().progress().breachedAt()).isEqualTo(minute(60));
    }

    @Test
    void newsOfAnAnswerInTimeThatComeLateRepairTheBreach() {
        follow(ChangeKind.OPENED, TicketStatus.NEW, 1, 0);
        TicketClocks afterTheBreach = broken();

        afterTheBreach.learn(ClockEvent.answeredByCall(TICKET, minute(2)));

        SlaClock clock = afterTheBreach.moved().get(0);
        assertThat(clock.progress().state()).isEqualTo(State.MET);
        assertThat(clock.progress().breachedAt()).isNull();
        assertThat(clock.progress().metAt()).isEqualTo(minute(2));
    }

    @Test
    void neitherAMergeNorAPauseLaundersABreach() {
        follow(ChangeKind.OPENED, TicketStatus.NEW, 1, 0);
        TicketClocks afterTheBreach = broken();

        afterTheBreach.follow(change(ChangeKind.PAUSED, TicketStatus.PENDING, 1, 90));
        afterTheBreach.follow(change(ChangeKind.WITHDRAWN, TicketStatus.CLOSED, 1, 100));

        assertThat(afterTheBreach.moved())
                .filteredOn(clock -> clock.target() == Target.FIRST_RESPONSE)
                .extracting(clock -> clock.progress().state())
                .containsExactly(State.BREACHED);
    }

    @Test
    void aMergeCancelsAndItsUndoingRestores() {
        follow(ChangeKind.OPENED, TicketStatus.NEW, 1, 0);
        follow(ChangeKind.WITHDRAWN, TicketStatus.CLOSED, 1, 30);

        assertThat(of(SlaClockCancelled.class)).hasSize(2);

        follow(ChangeKind.RESTORED, TicketStatus.OPEN, 1, 50);

        assertThat(clock(Target.FIRST_RESPONSE, 1).progress().state()).isEqualTo(State.RUNNING);
        assertThat(clock(Target.FIRST_RESPONSE, 1).progress().dueAt()).isEqualTo(minute(80));
    }

    @Test
    void aTicketThatIsOpenedAnewIsPromisedANewSolution() {
        follow(ChangeKind.OPENED, TicketStatus.NEW, 1, 0);
        follow(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 1, 30);
        follow(ChangeKind.REOPENED, TicketStatus.OPEN, 2, 120);

        assertThat(clock(Target.RESOLUTION, 1).progress().state()).isEqualTo(State.MET);
        assertThat(clock(Target.FIRST_RESPONSE, 1).progress().state()).isEqualTo(State.CANCELLED);
        assertThat(clock(Target.RESOLUTION, 2).progress().dueAt()).isEqualTo(minute(360));
    }

    @Test
    void whatHappenedAgainChangesNothing() {
        TicketChange opened = change(ChangeKind.OPENED, TicketStatus.NEW, 1, 0);
        TicketChange paused = change(ChangeKind.PAUSED, TicketStatus.PENDING, 1, 30);

        Stream.of(opened, paused, paused, opened).forEach(clocks::follow);

        assertThat(facts.all()).hasSize(3);
        assertThat(clocks.learned()).hasSize(1);
    }

    private TicketClocks broken() {
        List<SlaClock> broken = clocks.moved().stream()
                .map(clock -> clock.target() == Target.FIRST_RESPONSE ? clock.breached() : clock)
                .toList();
        return new TicketClocks(broken, clocks.learned(), CATALOGUE, facts);
    }

    private void follow(ChangeKind kind, TicketStatus status, int episode, long minute) {
        clocks.follow(change(kind, status, episode, minute));
    }

    private TicketChange change(ChangeKind kind, TicketStatus status, int episode, long minute) {
        return TicketLife.change(kind, status, episode, minute, ++sequence);
    }

    private SlaClock clock(Target target, int episode) {
        return clocks.moved().stream()
                .filter(clock -> clock.isOf(episode, target))
                .findFirst()
                .orElseThrow();
    }

    private Duration consumed(Target target, long minute) {
        return new SlaCalculation(clock(target, 1), clocks.learned(), NINE_TO_FIVE).consumedAt(minute(minute));
    }

    private <E extends EscalationEvent> List<E> of(Class<E> type) {
        return facts.all().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
