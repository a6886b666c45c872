package org.hotline.ticket.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.message.CorrespondenceTable;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketTable;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.TimelineTable;

/** All that a customer has to do with. */
@ApplicationScoped
class CustomerHistory {

    private final TicketTable rows;
    private final Tickets tickets;
    private final CorrespondenceTable correspondence;
    private final TimelineTable timeline;

    CustomerHistory(TicketTable rows, Tickets tickets, CorrespondenceTable correspondence, TimelineTable timeline) {
        this.rows = rows;
        this.tickets = tickets;
        this.correspondence = correspondence;
        this.timeline = timeline;
    }

    /** The two are one person: what was the one's is the other one's. */
    void move(UUID customer, UUID other) {
        List<UUID> theirs =
                rows.holdAllOf(customer).stream().map(TicketTable.Held::id).toList();
        tickets.changeEach(theirs, ticket -> ticket.belongTo(other));
        correspondence.attribute(customer, other);
        timeline.attribute(customer, other);
    }

    /**
     * Leaves nothing of what was said; not while somebody still works on a ticket and needs its words.
     *
     * @return the tickets
     */
    List<UUID> erase(UUID customer) {
        List<TicketTable.Held> held = rows.holdAllOf(customer);
        if (held.stream().anyMatch(ticket -> ticket.status().isUnsolved())) {
            throw PrivacyProblem.mattersUnsolved();
        }
        List<UUID> theirs = held.stream().map(TicketTable.Held::id).toList();
        tickets.changeEach(theirs, Ticket::erase);
        correspondence.erase(theirs);
        return theirs;
    }
}
