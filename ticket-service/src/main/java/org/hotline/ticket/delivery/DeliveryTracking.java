package org.hotline.ticket.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.Journal;
import org.hotline.ticket.timeline.TimelineEntry;

/** Notes on replies how far they got, so that whoever wrote them can see it. */
@ApplicationScoped
@Transactional
public class DeliveryTracking {

    private final MessageTable messages;
    private final Tickets tickets;
    private final Journal journal;

    DeliveryTracking(MessageTable messages, Tickets tickets, Journal journal) {
        this.messages = messages;
        this.tickets = tickets;
        this.journal = journal;
    }

    public void track(List<DeliveryReport> reports) {
        for (DeliveryReport report : reports) {
            if (messages.deliver(report.messageId(), report.receipt())) {
                tickets.find(report.ticketId()).ifPresent(ticket -> remember(ticket, report));
            }
        }
    }

    private void remember(Ticket ticket, DeliveryReport report) {
        journal.remember(
                ticket,
                TimelineEntry.EntryKind.of(report.receipt().delivery()),
                Actor.SYSTEM,
                report.receipt().reason(),
                report.messageId(),
                report.at());
    }
}
