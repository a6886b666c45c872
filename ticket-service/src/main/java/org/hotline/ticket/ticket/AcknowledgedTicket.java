package org.hotline.ticket.ticket;

import java.util.List;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.message.Message;

/** A ticket whose customer is told that it has come: nobody answered him, so it stands as it stood. */
public record AcknowledgedTicket(Ticket ticket) {

    public List<TicketFact> told(Message acknowledgement, EventTime at) {
        return ticket.happened(after -> TicketFacts.replied(after, acknowledgement, null, at));
    }
}
