package org.hotline.ticket.working;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;

/** Says what tickets are about, and lets them wait. */
@ApplicationScoped
@Transactional
public class TicketWorking {

    private final TicketChanging changes;

    TicketWorking(TicketChanging changes) {
        this.changes = changes;
    }

    public TicketDetails classify(TicketCommand command, ClassificationChange change) {
        return changes.change(command, (ticket, at) -> ticket.classify(change.of(ticket.classification()), at));
    }

    /** Lets the ticket wait, for the customer or for a third party. */
    public TicketDetails pause(TicketCommand command, Status waiting) {
        return changes.change(command, (ticket, at) -> ticket.pause(waiting, at));
    }

    public TicketDetails resume(TicketCommand command) {
        return changes.change(command, Ticket::resume);
    }
}
