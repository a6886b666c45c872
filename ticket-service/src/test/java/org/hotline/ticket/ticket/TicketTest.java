package org.hotline.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hotline.ticket.ticket.Samples.NOW;
import static org.hotline.ticket.ticket.Samples.OPERATOR;
import static org.hotline.ticket.ticket.Samples.SOLUTION;
import static org.hotline.ticket.ticket.Samples.arrival;
import static org.hotline.ticket.ticket.Samples.reply;
import static org.hotline.ticket.ticket.Samples.ticket;
import static org.hotline.ticket.ticket.Samples.ticketThatIs;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hotline.event.ReopenCause;
import org.hotline.event.SupportLevel;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketAssigned;
import org.hotline.event.ticket.TicketClosed;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketMarkedSpam;
import org.hotline.event.ticket.TicketMerged;
import org.hotline.event.ticket.TicketMessagesMoved;
import org.hotline.event.ticket.TicketReopened;
import org.hotline.event.ticket.TicketResumed;
import org.hotline.kit.problem.DomainException;
import org.hotline.ticket.team.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketTest {

    private static final EventTime AT = EventTime.now(NOW.plusSeconds(60));
    private static final Duration WEEK = Duration.ofDays(7);
    private static final TicketTarget SECOND_LINE = new TicketTarget("second-line", Level.SECOND, null);

    /** Every way of getting into a status by a command. */
    private static final Map<Status, Consumer<Ticket>> WAYS = new EnumMap<>(Map.of(
            Status.OPEN,
                    t -> {
                        if (t.status() == Status.RESOLVED) {
                            t.reopen(ReopenCause.OPERATOR, null, AT);
                        } else if (t.status() == Status.NEW) {
                            new QueuedTicket(t).takeIfFree(OPERATOR, "first-line", AT);
                        } else if (t.resume(AT).isEmpty()) {
                            throw TicketProblem.illegalMove(Status.OPEN, Status.OPEN);
                        }
                    },
            Status.PENDING, t -> pause(t, Status.PENDING),
            Status.ON_HOLD, t -> pause(t, Status.ON_HOLD),
            Status.RESOLVED, t -> t.resolve(SOLUTION, OPERATOR, WEEK, AT),
            Status.CLOSED, t -> t.close(ClosureReason.ABANDONED, AT)));

    private static void pause(Ticket ticket, Status waiting) {
        if (ticket.pause(waiting, AT).isEmpty()) {
            throw same(ticket);
        }
    }

    private static DomainException same(Ticket ticket) {
        return TicketProblem.illegalMove(ticket.status(), ticket.status());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyCommandObeysTheMatrix(Status from) {
        for (Map.Entry<Status, Consumer<Ticket>> way : WAYS.entrySet()) {
            Ticket ticket = ticketThatIs(from);

            if (from.canBecome(way.getKey())) {
                way.getValue().accept(ticket);
                assertThat(ticket.status()).isEqualTo(way.getKey());
            } else {
                assertThatThrownBy(() -> way.getValue().accept(ticket))
                        .as("%s to %s", from, way.getKey())
                        .isInstanceOf(DomainException.class);
                assertThat(ticket.status()).isEqualTo(from);
            }
        }
    }

    @Test
    void whatTheCustomerSaysAfterTheSolutionBeginsTheNextEpisode() {
        Ticket ticket = ticketThatIs(Status.RESOLVED);

        List<TicketFact> facts = ticket.receive(arrival(false, false), AT);

        assertThat(facts).hasExactlyElementsOfTypes(InteractionFiled.class, TicketReopened.class);
        assertThat(((TicketReopened) facts.get(1)).cause()).isEqualTo(ReopenCause.CUSTOMER);
        assertThat(ticket.status()).isEqualTo(Status.OPEN);
        assertThat(ticket.lifecycle().episode()).isEqualTo(2);
        assertThat(ticket.lifecycle().reopenCount()).isEqualTo(1);
        assertThat(ticket.lifecycle().closeAt()).isNull();
    }

    @Test
    void whatAMachineOrWeSayReopensNothing() {
        Ticket ticket = ticketThatIs(Status.RESOLVED);

        ticket.receive(arrival(false, true), AT);
        ticket.receive(arrival(true, false), AT);

        assertThat(ticket.status()).isEqualTo(Status.RESOLVED);
        assertThat(ticket.lifecycle().episode()).isEqualTo(1);
    }

    @Test
    void theCustomersAnswerEndsTheWaitForIt() {
        Ticket ticket = ticketThatIs(Status.PENDING);

        List<TicketFact> facts = ticket.receive(arrival(false, false), AT);

        assertThat(facts).hasExactlyElementsOfTypes(InteractionFiled.class, TicketResumed.class);
        assertThat(ticket.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void theCustomersAnswerDoesNotEndTheWaitForAThirdParty() {
        Ticket ticket = ticketThatIs(Status.ON_HOLD);

        ticket.receive(arrival(false, false), AT);

        assertThat(ticket.status()).isEqualTo(Status.ON_HOLD);
    }

    @Test
    void onlyTheFirstAnswerIsTheFirstResponse() {
        Ticket ticket = ticket();

        ticket.reply(reply(ticket), null, EventTime.now(NOW.plusSeconds(30)));
        ticket.reply(reply(ticket), null, EventTime.now(NOW.plusSeconds(90)));

        assertThat(ticket.lifecycle().answers().firstRespondedAt()).isEqualTo(NOW.plusSeconds(30));
        assertThat(ticket.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void nobodyElseCanTakeWhatSomebodyHas() {
        Ticket ticket = ticketThatIs(Status.OPEN);

        List<TicketFact> second = new QueuedTicket(ticket).takeIfFree(Samples.CUSTOMER, "first-line", AT);

        assertThat(second).isEmpty();
        assertThat(ticket.assignment().operator()).isEqualTo(OPERATOR);
    }

    @Test
    void anEscalatedTicketLeavesItsOperatorAndKeepsItsTeamsInvolved() {
        Ticket ticket = ticketThatIs(Status.OPEN);

        TicketAssigned fact = (TicketAssigned)
                ticket.assign(SECOND_LINE, AssignmentCause.ESCALATION, null, AT).get(0);

        assertThat(fact.previousOperator()).isEqualTo(OPERATOR);
        assertThat(fact.previousTeam()).isEqualTo("first-line");
        assertThat(fact.ticket().operator()).isNull();
        assertThat(fact.ticket().level()).isEqualTo(SupportLevel.SECOND);
        assertThat(ticket.assignment().involvedTeams()).containsExactly("first-line", "second-line");
    }

    @Test
    void goingWhereItAlreadyIsIsNoFact() {
        Ticket ticket = ticket();
        ticket.assign(SECOND_LINE, AssignmentCause.ESCALATION, null, AT);

        assertThat(ticket.assign(SECOND_LINE, AssignmentCause.ESCALATION, null, AT))
                .isEmpty();
    }

    @Test
    void aResolvedTicketClosesAWeekLater() {
        Ticket ticket = ticket();

        ticket.resolve(SOLUTION, OPERATOR, WEEK, AT);

        assertThat(ticket.lifecycle().closeAt()).isEqualTo(AT.occurredAt().plus(WEEK));
    }

    @Test
    void spamIsMarkedAndFinal() {
        Ticket ticket = ticket();

        List<TicketFact> facts = ticket.markSpam(AT);

        assertThat(facts).hasExactlyElementsOfTypes(TicketMarkedSpam.class, TicketClosed.class);
        assertThat(ticket.lifecycle().closureReason()).isEqualTo(ClosureReason.SPAM);
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void aMergeThatIsTakenBackLeavesNoTrace(Status before) {
        Ticket ticket = ticketThatIs(before);
        Ticket other = ticket();

        List<TicketFact> facts = SilentTickets.merge(ticket, other, AT);
        assertThat(facts).hasExactlyElementsOfTypes(TicketMerged.class, TicketClosed.class, TicketMessagesMoved.class);
        assertThat(ticket.lifecycle().mergedInto()).isEqualTo(other.id());
        new LinkedTickets(ticket, other)
                .unmerge(List.of(other), SilentTickets.NO_CALLS, SilentTickets.NOTHING_SINCE, AT);

        assertThat(ticket.status()).isEqualTo(before);
        assertThat(ticket.lifecycle().mergedInto()).isNull();
        assertThat(ticket.lifecycle().closedAt()).isNull();
    }

    @Test
    void nothingIsMergedIntoItselfOrIntoWhatIsOver() {
        Ticket ticket = ticket();

        assertThatThrownBy(() -> SilentTickets.merge(ticket, ticket, AT)).isInstanceOf(TicketProblem.class);
        assertThatThrownBy(() -> SilentTickets.merge(ticket, ticketThatIs(Status.CLOSED), AT))
                .isInstanceOf(TicketProblem.class);
    }
}
