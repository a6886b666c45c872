package org.hotline.door.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Asking;
import org.jspecify.annotations.Nullable;

/** Gathers what the desk's first page shows. */
@ApplicationScoped
class DeskReading {

    private static final int MOST = 200;

    private final TicketApi tickets;
    private final Asking asking;

    DeskReading(@RestClient TicketApi tickets, Asking asking) {
        this.tickets = tickets;
        this.asking = asking;
    }

    /** A queue, or what is found: words that are searched for go before the queue. */
    DeskView view(String key, String words, @Nullable String after) {
        CompletableFuture<Map<UUID, String>> names =
                asking.ask(() -> Colleague.names(tickets.operators(MOST).items()));
        Colleague me = tickets.me();
        TicketQueue queue = words.isEmpty() ? TicketQueue.of(key).orElse(TicketQueue.MINE) : null;
        TicketSearch search = queue == null ? new TicketSearch() : queue.search(me);
        search.words = words.isEmpty() ? null : words;
        search.after = after;
        CompletableFuture<Items<DeskTicket>> listed = asking.ask(() -> tickets.tickets(search));
        List<DeskView.QueueCount> counts = counts(me);
        Items<DeskTicket> found = Asking.answer(listed);
        return new DeskView(me, counts, queue, words, found.items(), found.next(), Asking.answer(names));
    }

    private List<DeskView.QueueCount> counts(Colleague me) {
        return asking.each(
                List.of(TicketQueue.values()),
                queue -> new DeskView.QueueCount(
                        queue, tickets.count(queue.search(me)).label()));
    }
}
