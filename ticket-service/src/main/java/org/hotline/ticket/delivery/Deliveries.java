package org.hotline.ticket.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hotline.ticket.ticket.Actor;
import org.hotline.ticket.ticket.Journal;
import org.hotline.ticket.ticket.MessageTable;
import org.hotline.ticket.ticket.Tickets;

/** Notes on replies how far they got, so that whoever wrote them can see it. */
@ApplicationScoped
public class Deliveries {

    private final MessageTable messages;
    private final Tickets tickets;
    private final Journal journal;

    Deliveries(MessageTable messages, Tickets tickets, Journal journal) {
        this.messages = messages;
        this.tickets = tickets;
        this.journal = journal;
    }

    @Transactional
    public void note(List<ReplyNews> news) {
        for (ReplyNews one : news) {
            if (messages.deliver(one.messageId(), one.receipt())) {
                tickets.find(one.ticketId())
                        .ifPresent(ticket -> journal.remember(
                                ticket,
                                one.receipt().delivery().name(),
                                Actor.SYSTEM,
                                one.receipt().reason(),
                                one.messageId(),
                                one.at()));
            }
        }
    }
}
