package org.hotline.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hotline.event.ReopenCause;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketReopened;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.message.Arrival;
import org.hotline.ticket.team.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What another system tells is taken as told. */
class RecalledTicketTest {

    private static final Instant BEGUN = Instant.parse("2025-03-03T08:00:00Z");

    private final UUID conversation = Ids.next();
    private final UUID customer = Ids.next();
    private final List<TicketFact> told = new ArrayList<>();
    private final RecalledTicket ticket = new RecalledTicket(
            new RecalledTicketTable.Taken(Ids.next(), "HL-000042", 7, false),
            "a matter",
            Origin.arrived(
                    new Origin.Contact(customer, Channel.EMAIL, "support@hotline.example", conversation), false, BEGUN),
            Classification.assumed("en"),
            Assignment.queued("first-line", Level.FIRST, BEGUN));
    private int minutes;

    RecalledTicketTest() {
        told.addAll(ticket.begin(arrival(), now()));
    }

    @Test
    void aClosedTicketMayHaveBeenOpenedAgain() {
        stand(Status.RESOLVED, Status.CLOSED, Status.OPEN, Status.RESOLVED, Status.CLOSED);

        assertThat(kinds())
                .containsExactly(
                        "TicketOpened",
                        "InteractionFiled",
                        "TicketResolved",
                        "TicketClosed",
                        "TicketReopened",
                        "TicketResolved",
                        "TicketClosed");
        assertThat(last().episode()).isEqualTo(2);
        assertThat(last().sequence()).isEqualTo(7 + told.size());
        assertThat(ticket.lifecycle().closedAt()).isNotNull();
    }

    @Test
    void whatIsToldTwiceHappenedOnceAndWhatIsFinalIsNotSolvedAgain() {
        stand(
                Status.OPEN,
                Status.OPEN,
                Status.PENDING,
                Status.PENDING,
                Status.NEW,
                Status.CLOSED,
                Status.CLOSED,
                Status.RESOLVED);

        assertThat(kinds())
                .containsExactly(
                        "TicketOpened",
                        "InteractionFiled",
                        "TicketResumed",
                        "TicketPaused",
                        "TicketResumed",
                        "TicketClosed");
    }

    @Test
    void whoWroteBeforeItWasOpenedAgainOpenedIt() {
        stand(Status.RESOLVED);
        told.addAll(ticket.receive(arrival(), now()));
        stand(Status.OPEN, Status.RESOLVED, Status.OPEN);

        assertThat(told)
                .filteredOn(TicketReopened.class::isInstance)
                .extracting(fact -> ((TicketReopened) fact).cause())
                .containsExactly(ReopenCause.CUSTOMER, ReopenCause.OPERATOR);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void whereverItStoodSomebodyMayHaveGotIt(Status status) {
        stand(status);

        told.addAll(ticket.assign(new TicketTarget("billing", Level.FIRST, Ids.next()), null, now()));

        assertThat(last().team()).isEqualTo("billing");
        assertThat(last().status()).isEqualTo((status == Status.NEW ? Status.OPEN : status).published());
    }

    private void stand(Status... statuses) {
        Arrays.stream(statuses).forEach(status -> told.addAll(ticket.stand(status, ClosureReason.SOLVED, null, now())));
    }

    private List<String> kinds() {
        return told.stream().map(fact -> fact.getClass().getSimpleName()).toList();
    }

    private TicketSnapshot last() {
        return told.get(told.size() - 1).ticket();
    }

    private Arrival arrival() {
        return new Arrival(
                Ids.next(), conversation, Channel.EMAIL, "support@hotline.example", false, false, false, customer);
    }

    private EventTime now() {
        return EventTime.now(BEGUN.plusSeconds(60L * minutes++));
    }
}
