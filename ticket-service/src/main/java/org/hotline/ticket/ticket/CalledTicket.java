package org.hotline.ticket.ticket;

import java.util.List;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.message.Arrival;

/** A ticket that may have begun with a customer's call which nobody took. */
public record CalledTicket(Ticket ticket) {

    /** Whether it did, and nobody has answered him in it. */
    boolean isUnanswered() {
        Origin origin = ticket.origin();
        return origin.channel() == Channel.VOICE
                && origin.openedBy() == null
                && ticket.lifecycle().answers().firstRespondedAt() == null;
    }

    /** Its customer was called back, in a call that is about another ticket as well. */
    public List<TicketFact> calledBack(Arrival call, EventTime at) {
        ticket.lifecycle().respondedTo(at.occurredAt());
        return ticket.happened(after -> TicketFacts.calledBack(after, call, at));
    }
}
