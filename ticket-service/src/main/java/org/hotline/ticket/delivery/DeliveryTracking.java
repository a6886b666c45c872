package org.hotline.ticket.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.ReceiptTable;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.Journal;
import org.hotline.ticket.timeline.TimelineEntry;

/** Notes on replies how far they got, so that whoever wrote them can see it. */
@ApplicationScoped
@Transactional
public class DeliveryTracking {

    private final ReceiptTable receipts;
    private final Tickets tickets;
    private final Journal journal;

    DeliveryTracking(ReceiptTable receipts, Tickets tickets, Journal journal) {
        this.receipts = receipts;
        this.tickets = tickets;
        this.journal = journal;
    }

    /** Of several reports of one reply each is taken after those before it. */
    public void track(List<DeliveryReport> reports) {
        Map<UUID, DeliveryReport> together = new LinkedHashMap<>();
        for (DeliveryReport report : reports) {
            if (together.containsKey(report.messageId())) {
                note(together);
                together.clear();
            }
            together.put(report.messageId(), report);
        }
        note(together);
    }

    private void note(Map<UUID, DeliveryReport> reports) {
        Map<UUID, Message.Receipt> told = new HashMap<>();
        reports.forEach((message, report) -> told.put(message, report.receipt()));
        Set<UUID> news = receipts.note(told);
        List<DeliveryReport> noted = reports.values().stream()
                .filter(report -> news.contains(report.messageId()))
                .toList();
        Map<UUID, Ticket> theirs =
                tickets
                        .inOrder(noted.stream()
                                .map(DeliveryReport::ticketId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Ticket::id, Function.identity()));
        journal.remember(noted.stream()
                .flatMap(report ->
                        Stream.ofNullable(theirs.get(report.ticketId())).map(ticket -> entry(ticket, report)))
                .toList());
    }

    private static TimelineEntry entry(Ticket ticket, DeliveryReport report) {
        return TimelineEntry.of(
                ticket,
                TimelineEntry.EntryKind.of(report.receipt().delivery()),
                Actor.SYSTEM,
                report.receipt().reason(),
                report.messageId(),
                report.at());
    }
}
