package org.hotline.door.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Asking;
import org.jboss.logging.Logger;

/** Gathers what the page of a ticket shows. The ticket has to be there; what else is away is left out, and the work goes on. */
@ApplicationScoped
class DeskTicketReading {

    private static final Logger LOG = Logger.getLogger(DeskTicketReading.class);
    private static final int MOST = 200;
    private static final int OTHER_REQUESTS = 8;
    private static final int LONGEST_QUESTION = 4000;

    private final TicketApi tickets;
    private final EscalationApi escalations;
    private final KnowledgeApi knowledge;
    private final Asking asking;

    DeskTicketReading(
            @RestClient TicketApi tickets,
            @RestClient EscalationApi escalations,
            @RestClient KnowledgeApi knowledge,
            Asking asking) {
        this.tickets = tickets;
        this.escalations = escalations;
        this.knowledge = knowledge;
        this.asking = asking;
    }

    TicketDeskView view(UUID id) {
        CompletableFuture<Items<DeskEntry>> timeline = asking.ask(() -> tickets.timeline(id, new Backwards(null)));
        CompletableFuture<DeskLease> lease = asking.ask(() -> tickets.lease(id));
        CompletableFuture<List<Clock>> clocks =
                asking.ask(() -> ifThere(List.of(), () -> escalations.clocks(id).items()));
        CompletableFuture<Map<UUID, String>> names =
                asking.ask(() -> Colleague.names(tickets.operators(MOST).items()));
        CompletableFuture<List<DeskChecklist>> checklists =
                asking.ask(() -> tickets.checklists(id, MOST).items());
        CompletableFuture<Items<DeskMessage>> said =
                asking.ask(() -> tickets.messages(id, new Backwards(null)).reversed());
        DeskTicket ticket = tickets.ticket(id);
        CompletableFuture<List<DeskTicket>> history = asking.ask(() -> history(ticket));
        CompletableFuture<List<DeskTemplate>> templates =
                asking.ask(() -> tickets.templates(ticket.language(), MOST).items());
        Items<DeskMessage> messages = Asking.answer(said);
        Suggestions suggestions =
                ifThere(Suggestions.NONE, () -> knowledge.suggest(question(ticket, messages.items())));
        return new TicketDeskView(
                ticket,
                messages,
                Asking.answer(timeline),
                Asking.answer(lease),
                Asking.answer(clocks),
                Asking.answer(history),
                suggestions,
                Asking.answer(templates),
                Asking.answer(checklists),
                Asking.answer(names),
                null);
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

    private static Map<String, Object> question(DeskTicket ticket, List<DeskMessage> messages) {
        String said = messages.stream()
                .filter(message -> message.kind().equals("theirs"))
                .map(DeskMessage::text)
                .collect(Collectors.joining("\n"));
        String text = (ticket.subject() + "\n" + said).strip();
        Map<String, Object> question = new HashMap<>();
        question.put("text", text.substring(0, Math.min(text.length(), LONGEST_QUESTION)));
        question.put("ticketId", ticket.id());
        if (ticket.language() != null) {
            question.put("language", ticket.language());
        }
        return question;
    }

    private static <T> T ifThere(T otherwise, Supplier<T> asked) {
        try {
            return asked.get();
        } catch (WebApplicationException | ProcessingException away) {
            LOG.debug("A part of the page is away", away);
            return otherwise;
        }
    }
}
