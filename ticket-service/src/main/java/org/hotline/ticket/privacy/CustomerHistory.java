package org.hotline.ticket.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Rows;
import org.hotline.ticket.message.CorrespondenceTable;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessagePlace;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketTable;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.TimelineTable;
import org.jspecify.annotations.Nullable;

/** All that a customer has to do with, ticket by ticket. */
@ApplicationScoped
class CustomerHistory {

    private static final int AT_A_TIME = 50;

    private final TicketTable rows;
    private final Tickets tickets;
    private final MessageTable messages;
    private final CorrespondenceTable correspondence;
    private final TimelineTable timeline;

    CustomerHistory(
            TicketTable rows,
            Tickets tickets,
            MessageTable messages,
            CorrespondenceTable correspondence,
            TimelineTable timeline) {
        this.rows = rows;
        this.tickets = tickets;
        this.messages = messages;
        this.correspondence = correspondence;
        this.timeline = timeline;
    }

    /** The oldest first. */
    Iterable<Correspondence> of(UUID customer) {
        Iterable<Ticket> theirs = Rows.all(last -> tickets.ofCustomer(customer, last, AT_A_TIME));
        return Rows.each(theirs, ticket -> new Correspondence(ticket, Rows.all(last -> said(ticket, last))));
    }

    private Rows<Message> said(Ticket ticket, @Nullable Message last) {
        return messages.of(ticket.id(), last == null ? null : MessagePlace.of(last), AT_A_TIME);
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
