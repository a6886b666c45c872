package org.hotline.door.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Asking;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of a ticket shows. The ticket has to be there; what else is away is left out, and the work goes on. */
@ApplicationScoped
class DeskTicketReading {

    private static final int MOST = 200;
    private static final int OTHER_REQUESTS = 8;

    private final TicketApi tickets;
    private final WaitingReplyApi replies;
    private final EscalationApi escalations;
    private final SuggestionReading suggestions;
    private final Asking asking;

    DeskTicketReading(
            @RestClient TicketApi tickets,
            @RestClient WaitingReplyApi replies,
            @RestClient EscalationApi escalations,
            SuggestionReading suggestions,
            Asking asking) {
        this.tickets = tickets;
        this.replies = replies;
        this.escalations = escalations;
        this.suggestions = suggestions;
        this.asking = asking;
    }

    TicketDeskView view(UUID id) {
        CompletableFuture<Items<DeskEntry>> timeline = asking.ask(() -> tickets.timeline(id, new Backwards(null)));
        CompletableFuture<DeskLease> lease = asking.ask(() -> tickets.lease(id));
        CompletableFuture<List<Clock>> clocks = asking.ask(
                () -> Asking.ifThere(List.of(), () -> escalations.clocks(id).items()));
        CompletableFuture<TicketEscalations> escalated = asking.ask(() -> Asking.ifThere(
                TicketEscalations.NONE,
                () -> new TicketEscalations(escalations.escalations(id, MOST).items(), team())));
        CompletableFuture<Map<UUID, String>> names =
                asking.ask(() -> Colleague.names(tickets.operators(MOST).items()));
        CompletableFuture<List<DeskChecklist>> checklists =
                asking.ask(() -> tickets.checklists(id, MOST).items());
        CompletableFuture<Items<DeskMessage>> said =
                asking.ask(() -> tickets.messages(id, new Backwards(null)).reversed());
        CompletableFuture<List<DeskWaitingReply>> waiting =
                asking.ask(() -> replies.of(id, MOST).items());
        DeskTicket ticket = tickets.ticket(id);
        CompletableFuture<List<DeskTicket>> history = asking.ask(() -> history(ticket));
        CompletableFuture<List<DeskTemplate>> templates =
                asking.ask(() -> tickets.templates(ticket.language(), MOST).items());
        Items<DeskMessage> messages = Asking.answer(said);
        Set<UUID> gone = messages.items().stream().map(DeskMessage::id).collect(Collectors.toSet());
        return new TicketDeskView(
                ticket,
                messages,
                Asking.answer(waiting).stream()
                        .filter(reply -> !gone.contains(reply.id()))
                        .toList(),
                Asking.answer(timeline),
                Asking.answer(lease),
                Asking.answer(clocks),
                Asking.answer(escalated),
                Asking.answer(history),
                suggestions.suggestions(ticket, messages.items()),
                Asking.answer(templates),
                Asking.answer(checklists),
                Asking.answer(names),
                null);
    }

    /** On which the one works who looks at it; nothing for those who lead and work on none. */
    private @Nullable String team() {
        return Asking.ifThere(Optional.<Colleague>empty(), () -> Optional.of(tickets.me()))
                .map(Colleague::team)
                .orElse(null);
    }

    private List<DeskTicket> history(DeskTicket ticket) {
        TicketSearch search = new TicketSearch();
        search.customer = ticket.customer().id();
        search.limit = OTHER_REQUESTS + 1;
        return tickets.tickets(search).items().stream()
                .filter(other -> !other.id().equals(ticket.id()))
                .limit(OTHER_REQUESTS)
                .toList();
    }
}
