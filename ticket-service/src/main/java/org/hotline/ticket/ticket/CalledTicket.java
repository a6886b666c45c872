package org.hotline.ticket.ticket;

import java.util.List;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.message.Arrival;

/** A ticket that began with a customer's call which nobody took. */
public record CalledTicket(Ticket ticket) {

    /** Its customer was called back, in a call that is about another ticket as well. */
    public List<TicketFact> calledBack(Arrival call, EventTime at) {
        ticket.spoke(at);
        return ticket.happened(after -> TicketFacts.calledBack(after, call, at));
    }
}
