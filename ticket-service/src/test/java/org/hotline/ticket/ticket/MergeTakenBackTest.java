package org.hotline.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.ticket.Samples.NOW;
import static org.hotline.ticket.ticket.Samples.OPERATOR;
import static org.hotline.ticket.ticket.Samples.arrival;
import static org.hotline.ticket.ticket.Samples.reply;
import static org.hotline.ticket.ticket.Samples.ticket;
import static org.hotline.ticket.ticket.Samples.ticketThatIs;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hotline.event.ReopenCause;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketMessagesMoved;
import org.hotline.event.ticket.TicketPaused;
import org.hotline.ticket.team.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a merge alone has caused is undone with it; what somebody has worked on since stays as it is. */
class MergeTakenBackTest {

    private static final EventTime AT = EventTime.now(NOW.plusSeconds(3600));

    private final Ticket solved = ticketThatIs(Status.RESOLVED);
    private final Instant closing = solved.lifecycle().closeAt();

    @Test
    void aTicketThatOnlyTheMergeHadReopenedIsSolvedAgain() {
        Ticket source = waiting();
        merge(source, solved);

        List<TicketFact> facts = unmerge(source, solved);

        assertThat(facts).last().isInstanceOf(TicketMessagesMoved.class);
        assertThat(((TicketMessagesMoved) facts.get(1)).solvedAgain()).isTrue();
        assertThat(solved.status()).isEqualTo(Status.RESOLVED);
        assertThat(solved.lifecycle().resolvedAt()).isEqualTo(NOW);
        assertThat(solved.lifecycle().closeAt()).isEqualTo(closing);
        assertThat(solved.lifecycle().reopenCount()).isZero();
    }

    @Test
    void aTicketWhoseWaitingOnlyTheMergeHadEndedWaitsAgain() {
        Ticket source = waiting();
        Ticket pending = ticketThatIs(Status.PENDING);
        merge(source, pending);

        List<TicketFact> facts = unmerge(source, pending);

        assertThat(facts).last().isInstanceOf(TicketPaused.class);
        assertThat(pending.status()).isEqualTo(Status.PENDING);
    }

    @Test
    void aTicketThatStoodOpenStaysSo() {
        Ticket source = waiting();
        Ticket open = ticketThatIs(Status.OPEN);
        merge(source, open);

        unmerge(source, open);

        assertThat(open.status()).isEqualTo(Status.OPEN);
    }

    @ParameterizedTest
    @MethodSource("work")
    void aTicketThatSomebodyHasWorkedOnSinceStaysOpen(BiConsumer<Ticket, EventTime> work) {
        Ticket source = waiting();
        merge(source, solved);
        work.accept(solved, AT);

        unmerge(source, solved);

        assertThat(solved.status()).isEqualTo(Status.OPEN);
        assertThat(solved.lifecycle().reopenCount()).isPositive();
    }

    static Stream<BiConsumer<Ticket, EventTime>> work() {
        return Stream.of(
                (ticket, at) -> ticket.reply(reply(ticket), null, at),
                (ticket, at) -> ticket.note(reply(ticket), at),
                (ticket, at) -> ticket.classify(Classification.assumed("fr"), at),
                (ticket, at) -> ticket.receive(arrival(false, false), at),
                (ticket, at) -> new QueuedTicket(ticket).takeIfFree(OPERATOR, "first-line", at),
                (ticket, at) -> ticket.lifecycle().respondedTo(at.occurredAt()));
    }

    @Test
    void whatMachinesDoWithItIsNoWork() {
        Ticket source = waiting();
        merge(source, solved);
        solved.receive(arrival(false, true), AT);
        solved.assign(new TicketTarget("first-line", Level.FIRST, OPERATOR), AssignmentCause.DISPATCH, null, AT);

        unmerge(source, solved);

        assertThat(solved.status()).isEqualTo(Status.RESOLVED);
    }

    @Test
    void ofTwoMergesTheLastThatIsTakenBackUndoesIt() {
        Ticket first = waiting();
        Ticket second = waiting();
        merge(first, solved);
        merge(second, solved);

        unmerge(first, solved);
        assertThat(solved.status()).isEqualTo(Status.OPEN);
        unmerge(second, solved);
        assertThat(solved.status()).isEqualTo(Status.RESOLVED);
    }

    @Test
    void aMergeWhoseEffectIsOverDoesNotUndoThatOfAnother() {
        Ticket first = waiting();
        Ticket second = waiting();
        merge(first, solved);
        solved.resolve(Samples.SOLUTION, OPERATOR, java.time.Duration.ofDays(7), AT);
        merge(second, solved);

        unmerge(first, solved);

        assertThat(solved.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void alsoWhereTheOtherTicketWasMergedInItsTurn() {
        Ticket source = waiting();
        Ticket last = ticketThatIs(Status.RESOLVED);
        merge(source, solved);
        merge(solved, last);

        new LinkedTickets(source, last)
                .unmerge(List.of(solved, last), SilentTickets.NO_CALLS, SilentTickets.NOTHING_SINCE, AT);
        assertThat(last.status()).isEqualTo(Status.RESOLVED);
        unmerge(solved, last);

        assertThat(solved.status()).isEqualTo(Status.RESOLVED);
        assertThat(solved.lifecycle().closeAt()).isEqualTo(closing);
    }

    @Test
    void theNextReturnReopensItAsEver() {
        Ticket source = waiting();
        merge(source, solved);
        unmerge(source, solved);

        solved.reopen(ReopenCause.CUSTOMER, null, AT);

        assertThat(solved.lifecycle().reopenCount()).isEqualTo(1);
        assertThat(solved.lifecycle().episode()).isEqualTo(3);
    }

    private static Ticket waiting() {
        Ticket ticket = ticket();
        ticket.receive(arrival(false, false), EventTime.now(NOW.plusSeconds(60)));
        return ticket;
    }

    private static void merge(Ticket source, Ticket target) {
        SilentTickets.merge(source, target, AT);
    }

    private static List<TicketFact> unmerge(Ticket source, Ticket target) {
        return new LinkedTickets(source, target)
                .unmerge(List.of(target), SilentTickets.NO_CALLS, SilentTickets.NOTHING_SINCE, AT);
    }
}
