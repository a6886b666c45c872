package org.hotline.door.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Comparator;
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

    /** Each is counted anew whenever the page is. */
    private static final int MOST_VIEWS = 20;

    private final TicketApi tickets;
    private final WaitingReplyApi waiting;
    private final NoticeApi notices;
    private final Asking asking;

    DeskReading(
            @RestClient TicketApi tickets,
            @RestClient WaitingReplyApi waiting,
            @RestClient NoticeApi notices,
            Asking asking) {
        this.waiting = waiting;
        this.notices = notices;
        this.tickets = tickets;
        this.asking = asking;
    }

    DeskView view(DeskQuery query) {
        CompletableFuture<Map<UUID, String>> names =
                asking.ask(() -> Colleague.names(tickets.operators(MOST).items()));
        CompletableFuture<List<DeskSavedView>> views =
                asking.ask(() -> tickets.views(MOST_VIEWS).items());
        CompletableFuture<List<DeskWaitingReply>> held = asking.ask(() -> waiting.own(MOST).items().stream()
                .filter(DeskWaitingReply::isHeld)
                .sorted(Comparator.comparing(DeskWaitingReply::sendAt).reversed())
                .toList());
        CompletableFuture<DeskNotice.UnreadCount> unread =
                asking.ask(() -> Asking.ifThere(DeskNotice.UnreadCount.NONE, notices::count));
        Colleague me = tickets.me();
        UUID shown = query.view();
        CompletableFuture<Items<DeskTicket>> listed = asking.ask(() -> listed(query, me));
        CompletableFuture<@Nullable DeskSavedView> kept = asking.ask(() -> shown == null ? null : tickets.view(shown));
        List<DeskView.QueueCount> counts = counts(me);
        return new DeskView(
                me,
                counts,
                counts(Asking.answer(views)),
                query,
                Asking.answer(kept),
                Asking.answer(listed),
                Asking.answer(held),
                Asking.answer(unread).unread(),
                Asking.answer(names),
                InstantSource.system().instant(),
                null);
    }

    /** The question of a list as a view keeps it. */
    String kept(DeskQuery query) {
        return query.search(tickets.me()).kept();
    }

    private Items<DeskTicket> listed(DeskQuery query, Colleague me) {
        UUID shown = query.view();
        TicketSearch search = query.search(me);
        return shown == null ? tickets.tickets(search) : tickets.ticketsOfView(shown, search.after, search.limit);
    }

    private List<DeskView.QueueCount> counts(Colleague me) {
        return asking.each(
                List.of(TicketQueue.values()),
                queue -> new DeskView.QueueCount(
                        queue, tickets.count(queue.search(me)).label()));
    }

    /** One that cannot be counted stays to be seen, so that its owner can mend it. */
    private List<DeskView.ViewCount> counts(List<DeskSavedView> views) {
        return asking.each(
                views,
                view -> new DeskView.ViewCount(
                        view,
                        Asking.ifThere("–", () -> tickets.countOfView(view.id()).label())));
    }
}
