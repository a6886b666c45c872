package org.hotline.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hotline.ticket.ticket.Samples.NOW;
import static org.hotline.ticket.ticket.Samples.OPERATOR;
import static org.hotline.ticket.ticket.Samples.arrival;
import static org.hotline.ticket.ticket.Samples.ticketThatIs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hotline.event.ReopenCause;
import org.hotline.kit.problem.DomainException;
import org.hotline.ticket.team.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SnoozedTicketTest {

    private static final EventTime AT = EventTime.now(NOW.plusSeconds(60));
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @ParameterizedTest
    @EnumSource(Status.class)
    void whatIsNotSolvedIsSnoozedWhateverItWaitsFor(Status status) {
        Ticket ticket = ticketThatIs(status);
        SnoozedTicket snoozed = new SnoozedTicket(ticket);

        if (status.isUnsolved()) {
            assertThat(snoozed.snooze(TOMORROW, NOW)).isTrue();
            assertThat(snoozed.snooze(TOMORROW, NOW)).isFalse();
            assertThat(snoozed.until()).isEqualTo(TOMORROW);
            assertThat(ticket.status()).isEqualTo(status);
            assertThat(snoozed.wake()).isTrue();
        } else {
            assertThatThrownBy(() -> snoozed.snooze(TOMORROW, NOW)).isInstanceOf(DomainException.class);
        }
        assertThat(snoozed.wake()).isFalse();
        assertThat(snoozed.until()).isNull();
    }

    @Test
    void nothingIsSnoozedIntoThePastNorForMoreThanAYear() {
        SnoozedTicket snoozed = new SnoozedTicket(ticketThatIs(Status.NEW));

        for (Instant until :
                List.of(NOW, NOW.minusSeconds(1), NOW.plus(Duration.ofDays(366)).plusMillis(1))) {
            assertThatThrownBy(() -> snoozed.snooze(until, NOW))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refused -> assertThat(refused.errors())
                                    .singleElement()
                                    .satisfies(
                                            error -> assertThat(error.field()).isEqualTo("until")));
        }
        assertThat(snoozed.snooze(NOW.plus(Duration.ofDays(366)), NOW)).isTrue();
    }

    @Test
    void whatACustomerSaysEndsASnoozeAndWhatAMachineOrWeSayDoesNot() {
        Ticket ticket = snoozed(Status.OPEN);

        ticket.receive(arrival(false, true), AT);
        ticket.receive(arrival(true, false), AT);
        assertThat(new SnoozedTicket(ticket).until()).isEqualTo(TOMORROW);

        ticket.receive(arrival(false, false), AT);
        assertThat(new SnoozedTicket(ticket).until()).isNull();
    }

    @Test
    void anotherTeamGetsItAwakeAndAColleagueAsItIs() {
        Ticket ticket = snoozed(Status.OPEN);

        new QueuedTicket(ticket).putBack(AT);
        assertThat(new SnoozedTicket(ticket).until()).isEqualTo(TOMORROW);

        ticket.assign(new TicketTarget("second-line", Level.SECOND, null), AssignmentCause.ESCALATION, null, AT);
        assertThat(new SnoozedTicket(ticket).until()).isNull();
    }

    @Test
    void whatIsSolvedIsSnoozedNoMoreNotEvenWhenItIsOpenedAgain() {
        Ticket ticket = snoozed(Status.OPEN);

        ticket.resolve(Samples.SOLUTION, OPERATOR, Duration.ofDays(7), AT);
        assertThat(new SnoozedTicket(ticket).until()).isNull();

        ticket.reopen(ReopenCause.OPERATOR, null, AT);
        assertThat(new SnoozedTicket(ticket).until()).isNull();
    }

    private static Ticket snoozed(Status status) {
        Ticket ticket = ticketThatIs(status);
        new SnoozedTicket(ticket).snooze(TOMORROW, NOW);
        return ticket;
    }
}
