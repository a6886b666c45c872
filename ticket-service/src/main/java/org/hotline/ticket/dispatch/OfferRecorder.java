package org.hotline.ticket.dispatch;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.Journal;
import org.hotline.ticket.timeline.TimelineEntry;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;

/** Keeps offers, and tells in the timelines of their tickets of them; the world is told of none. */
@ApplicationScoped
class OfferRecorder {

    private final RoutingDecisionTable decisions;
    private final Tickets tickets;
    private final Journal journal;

    OfferRecorder(RoutingDecisionTable decisions, Tickets tickets, Journal journal) {
        this.decisions = decisions;
        this.tickets = tickets;
        this.journal = journal;
    }

    /** Offers tickets that this transaction holds; not where there is an offer already. Answers how many. */
    int offer(List<Ticket> held, Map<UUID, OperatorChoice> choices, Instant now, Instant expiresAt) {
        Map<Ticket, RoutingDecision> offers = new LinkedHashMap<>();
        held.forEach(ticket ->
                offers.put(ticket, requireNonNull(choices.get(ticket.id())).decision(now, expiresAt)));
        Set<UUID> kept = decisions.add(offers.values());
        offers.values().removeIf(offer -> !kept.contains(offer.id()));
        journal.remember(offers.entrySet().stream()
                .map(offer -> entry(EntryKind.OFFERED, offer.getKey(), offer.getValue(), now))
                .toList());
        return offers.size();
    }

    /** Tells what became of offers. */
    void tell(EntryKind kind, List<RoutingDecision> offers, Instant now) {
        Map<UUID, Ticket> theirs = new LinkedHashMap<>();
        tickets.inOrder(offers.stream().map(RoutingDecision::ticketId).toList())
                .forEach(ticket -> theirs.put(ticket.id(), ticket));
        journal.remember(offers.stream()
                .map(offer -> entry(kind, requireNonNull(theirs.get(offer.ticketId())), offer, now))
                .toList());
    }

    private static TimelineEntry entry(EntryKind kind, Ticket ticket, RoutingDecision offer, Instant now) {
        UUID operator = offer.operator();
        Actor by = kind == EntryKind.OFFERED || operator == null ? Actor.SYSTEM : Actor.operator(operator);
        return TimelineEntry.of(ticket, kind, by, offer.reason().name(), offer.id(), EventTime.now(now));
    }
}
