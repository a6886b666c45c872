package org.hotline.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.ticket.Samples.NOW;
import static org.hotline.ticket.ticket.Samples.arrival;
import static org.hotline.ticket.ticket.Samples.reply;
import static org.hotline.ticket.ticket.Samples.ticket;
import static org.hotline.ticket.ticket.Samples.ticketThatIs;

import java.time.Instant;
import java.util.List;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketResumed;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.customer.Channel;
import org.junit.jupiter.api.Test;

/** Since when a customer waits for an answer. */
class WaitingTest {

    private static final EventTime AT = EventTime.now(NOW.plusSeconds(3600));
    private static final Instant WROTE = NOW.plusSeconds(60);

    private final Ticket source = ticket();

    @Test
    void theCustomerWaitsSinceTheFirstThingThatNobodyAnswered() {
        waiting();
        source.receive(arrival(false, false), AT);

        assertThat(source.lifecycle().answers().unansweredSince()).isEqualTo(WROTE);

        source.reply(reply(source), null, AT);
        assertThat(source.lifecycle().answers().unansweredSince()).isNull();
    }

    /** Nobody has called back yet. */
    @Test
    void aMissedCallThatIsMergedIntoASolvedTicketOpensIt() {
        Ticket call = ticket(Channel.VOICE, Ids.next());
        Ticket solved = ticketThatIs(Status.RESOLVED);

        SilentTickets.merge(call, solved, AT);

        assertThat(solved.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void aCallThatWasTakenOpensNothing() {
        Ticket call = ticket(Channel.VOICE, Ids.next());
        call.lifecycle().respondedTo(WROTE);
        Ticket solved = ticketThatIs(Status.RESOLVED);

        SilentTickets.merge(call, solved, AT);

        assertThat(solved.status()).isEqualTo(Status.RESOLVED);
    }

    @Test
    void aMachineWaitsForNothing() {
        source.receive(arrival(false, true), EventTime.now(WROTE));

        assertThat(source.lifecycle().answers().unansweredSince()).isNull();
    }

    /** A mail that was long on its way. */
    @Test
    void whatItEndsCannotHaveEndedBeforeItBegan() {
        source.pause(Status.PENDING, AT);

        List<TicketFact> facts = source.receive(arrival(false, false), EventTime.now(WROTE));

        assertThat(facts).hasExactlyElementsOfTypes(InteractionFiled.class, TicketResumed.class);
        assertThat(facts.get(0).occurredAt()).isEqualTo(WROTE);
        assertThat(facts.get(1).occurredAt()).isEqualTo(AT.occurredAt());
    }

    private void waiting() {
        source.receive(arrival(false, false), EventTime.now(WROTE));
    }
}
