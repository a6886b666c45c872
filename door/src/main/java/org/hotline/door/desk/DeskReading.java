package org.hotline.door.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Gathers what the desk's first page shows. */
@ApplicationScoped
class DeskReading {

    private static final int MOST = 200;

    private final TicketApi tickets;

    DeskReading(@RestClient TicketApi tickets) {
        this.tickets = tickets;
    }

    /** A queue, or what is found: words that are searched for go before the queue. */
    DeskView view(String key, String words, @Nullable String after) {
        Colleague me = tickets.me();
        TicketQueue queue = words.isEmpty() ? TicketQueue.of(key).orElse(TicketQueue.MINE) : null;
        TicketSearch search = queue == null ? new TicketSearch() : queue.search(me);
        search.words = words.isEmpty() ? null : words;
        search.after = after;
        Items<DeskTicket> found = tickets.tickets(search);
        return new DeskView(
                me,
                counts(me),
                queue,
                words,
                found.items(),
                found.next(),
                Colleague.names(tickets.operators(MOST).items()));
    }

    private List<DeskView.QueueCount> counts(Colleague me) {
        return Arrays.stream(TicketQueue.values())
                .map(queue -> new DeskView.QueueCount(
                        queue, tickets.count(queue.search(me)).label()))
                .toList();
    }
}
