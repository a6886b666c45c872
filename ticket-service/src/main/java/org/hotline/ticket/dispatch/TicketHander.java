package org.hotline.ticket.dispatch;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.ticket.AssignmentCause;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.QueueTable;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketTarget;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.Journal;

/** Hands tickets to operators whom this transaction holds. */
@ApplicationScoped
class TicketHander {

    private final QueueTable queues;
    private final Tickets tickets;
    private final RoutingDecisionTable decisions;
    private final OfferRecorder offers;
    private final Journal journal;

    TicketHander(
            QueueTable queues, Tickets tickets, RoutingDecisionTable decisions, OfferRecorder offers, Journal journal) {
        this.queues = queues;
        this.tickets = tickets;
        this.decisions = decisions;
        this.offers = offers;
        this.journal = journal;
    }

    /** Gives them, or offers them for so long; not what somebody else has taken meanwhile. Answers how many. */
    int hand(Roster roster, Map<UUID, OperatorChoice> choices, Instant now) {
        List<Ticket> held = tickets.inOrder(queues.claim(roster.team(), choices.keySet()));
        Integer seconds = roster.routing().offerSeconds();
        return seconds == null ? give(held, choices, now) : offers.offer(held, choices, now, now.plusSeconds(seconds));
    }

    private int give(List<Ticket> held, Map<UUID, OperatorChoice> choices, Instant now) {
        decisions.add(held.stream()
                .map(ticket -> chosen(ticket, choices).decision(now, null))
                .toList());
        journal.record(
                Actor.SYSTEM,
                held.stream()
                        .flatMap(ticket ->
                                give(ticket, chosen(ticket, choices).chosen().operator(), now).stream())
                        .toList());
        return held.size();
    }

    private static OperatorChoice chosen(Ticket ticket, Map<UUID, OperatorChoice> choices) {
        return requireNonNull(choices.get(ticket.id()));
    }

    private static List<TicketFact> give(Ticket ticket, Operator operator, Instant now) {
        operator.given(now);
        TicketTarget target =
                new TicketTarget(ticket.assignment().team(), ticket.assignment().level(), operator.id());
        return ticket.assign(target, AssignmentCause.DISPATCH, null, EventTime.now(now));
    }
}
