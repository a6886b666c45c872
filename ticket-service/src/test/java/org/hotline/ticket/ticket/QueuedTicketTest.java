package org.hotline.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.ticket.Samples.NOW;
import static org.hotline.ticket.ticket.Samples.OPERATOR;
import static org.hotline.ticket.ticket.Samples.ticketThatIs;

import org.hotline.event.AssignmentCause;
import org.hotline.event.ticket.TicketAssigned;
import org.junit.jupiter.api.Test;

class QueuedTicketTest {

    private static final EventTime AT = EventTime.now(NOW.plusSeconds(60));

    @Test
    void anAssignmentEndsAndItsTeamKeepsTheTicket() {
        Ticket ticket = ticketThatIs(Status.OPEN);

        TicketAssigned fact =
                (TicketAssigned) new QueuedTicket(ticket).putBack(AT).get(0);

        assertThat(fact.previousOperator()).isEqualTo(OPERATOR);
        assertThat(fact.previousTeam()).isEqualTo(fact.ticket().team());
        assertThat(fact.ticket().operator()).isNull();
        assertThat(fact.cause()).isEqualTo(AssignmentCause.MANUAL);
        assertThat(ticket.status()).isEqualTo(Status.OPEN);
        assertThat(ticket.assignment().waitingSince()).isEqualTo(AT.occurredAt());
        assertThat(new QueuedTicket(ticket).putBack(AT)).isEmpty();
    }
}
