package org.hotline.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.ticket.Samples.NOW;
import static org.hotline.ticket.ticket.Samples.OPERATOR;
import static org.hotline.ticket.ticket.Samples.SOLUTION;
import static org.hotline.ticket.ticket.Samples.arrival;
import static org.hotline.ticket.ticket.Samples.reply;
import static org.hotline.ticket.ticket.Samples.ticket;
import static org.hotline.ticket.ticket.Samples.ticketThatIs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.ReopenCause;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketMessagesMoved;
import org.hotline.event.ticket.TicketReopened;
import org.hotline.event.ticket.TicketResumed;
import org.hotline.event.ticket.TicketSplit;
import org.hotline.kit.id.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What nobody has answered has the effect where it goes that it would have had by arriving there. */
class LinkedTicketsTest {

    private static final EventTime AT = EventTime.now(NOW.plusSeconds(3600));
    private static final Instant WROTE = NOW.plusSeconds(60);

    private final Ticket source = ticket();

    @Test
    void aSolvedTicketIntoWhichAnUnansweredOneIsMergedIsOpenAgain() {
        waiting();
        Ticket solved = ticketThatIs(Status.RESOLVED);

        List<TicketFact> facts = SilentTickets.merge(source, solved, AT);

        assertThat(facts).last().isInstanceOf(TicketReopened.class);
        assertThat(((TicketReopened) facts.get(3)).cause()).isEqualTo(ReopenCause.CUSTOMER);
        assertThat(solved.status()).isEqualTo(Status.OPEN);
        assertThat(solved.lifecycle().episode()).isEqualTo(2);
        assertThat(facts.get(3).ticket().unansweredSince()).isEqualTo(WROTE);
    }

    @Test
    void aTicketThatWaitedForTheCustomerGoesOnWithWhatHeWroteElsewhere() {
        waiting();
        Ticket pending = ticketThatIs(Status.PENDING);

        List<TicketFact> facts = SilentTickets.merge(source, pending, AT);

        assertThat(facts).last().isInstanceOf(TicketResumed.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "OPEN", "ON_HOLD"})
    void aTicketThatIsWorkedOnOnlyTellsSinceWhenTheCustomerWaits(Status status) {
        waiting();
        Ticket target = ticketThatIs(status);

        List<TicketFact> facts = SilentTickets.merge(source, target, AT);

        assertThat(facts).last().isInstanceOf(TicketMessagesMoved.class);
        assertThat(facts.get(2).ticket().unansweredSince()).isEqualTo(WROTE);
        assertThat(target.status()).isEqualTo(status);
    }

    @Test
    void whatWasAnsweredReopensNothing() {
        waiting();
        source.reply(reply(source), null, EventTime.now(WROTE.plusSeconds(60)));
        Ticket solved = ticketThatIs(Status.RESOLVED);

        SilentTickets.merge(source, solved, AT);
        assertThat(solved.status()).isEqualTo(Status.RESOLVED);
    }

    @Test
    void whatWasSolvedReopensNothing() {
        waiting();
        source.resolve(SOLUTION, OPERATOR, Duration.ofDays(7), AT);
        Ticket solved = ticketThatIs(Status.RESOLVED);

        SilentTickets.merge(source, solved, AT);
        assertThat(solved.status()).isEqualTo(Status.RESOLVED);
    }

    @Test
    void aMergeThatIsTakenBackLeavesWhatIsStillUnansweredThere() {
        waiting();
        Ticket target = ticketThatIs(Status.OPEN);
        SilentTickets.merge(source, target, AT);

        List<TicketFact> facts = new LinkedTickets(source, target)
                .unmerge(List.of(target), SilentTickets.NO_CALLS, SilentTickets.NOTHING_SINCE, AT);

        assertThat(facts.get(0).ticket().unansweredSince()).isEqualTo(WROTE);
        assertThat(facts.get(1).ticket().unansweredSince()).isNull();
        assertThat(source.lifecycle().answers().unansweredSince()).isEqualTo(WROTE);
    }

    @Test
    void aSplitTellsWhatWentAndWhatIsLeftUnanswered() {
        waiting();
        UUID moved = Ids.next();
        List<TicketFact> facts = new LinkedTickets(source, ticket()).split(List.of(moved), null, AT);

        assertThat(facts).singleElement().isInstanceOf(TicketSplit.class);
        assertThat(((TicketSplit) facts.get(0)).interactionIds()).containsExactly(moved);
        assertThat(facts.get(0).ticket().unansweredSince()).isNull();
    }

    private void waiting() {
        source.receive(arrival(false, false), EventTime.now(WROTE));
    }
}
