package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Operators;
import org.hotline.ticket.ticket.AssignmentCause;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketTable;
import org.hotline.ticket.ticket.TicketTarget;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.Journal;

/**
 * Gives each waiting ticket to the operator of its team who is available and has the least to do; of several, to the one
 * who has waited longest. Nobody gets more tickets to work on at a time than his capacity.
 */
@ApplicationScoped
@Transactional
public class TicketDispatching {

    private final Operators operators;
    private final TicketTable queues;
    private final Tickets tickets;
    private final Journal journal;
    private final Clock clock;

    TicketDispatching(Operators operators, TicketTable queues, Tickets tickets, Journal journal, Clock clock) {
        this.operators = operators;
        this.queues = queues;
        this.tickets = tickets;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Hands out what can be handed out. The operators are held meanwhile, so that another instance works with others.
     *
     * @return how many tickets found somebody
     */
    public int dispatch() {
        List<TicketFact> given = new ArrayList<>();
        for (Map.Entry<String, List<Workload>> team : free().entrySet()) {
            Roster roster = new Roster(team.getValue());
            List<UUID> waiting = queues.claimWaiting(team.getKey(), roster.places());
            for (Ticket ticket : tickets.inOrder(waiting)) {
                given.addAll(give(ticket, roster.next()));
            }
        }
        journal.record(Actor.SYSTEM, given);
        return given.size();
    }

    private List<TicketFact> give(Ticket ticket, Operator operator) {
        Instant now = clock.instant();
        operator.given(now);
        TicketTarget target =
                new TicketTarget(ticket.assignment().team(), ticket.assignment().level(), operator.id());
        return ticket.assign(target, AssignmentCause.DISPATCH, null, EventTime.now(now));
    }

    /** Who has room for a ticket, by the teams in whose queues tickets wait. */
    private Map<String, List<Workload>> free() {
        Map<String, List<Workload>> free = new HashMap<>();
        for (Workload load : loads(available())) {
            if (load.hasRoom()) {
                free.computeIfAbsent(load.operator().team(), team -> new ArrayList<>())
                        .add(load);
            }
        }
        return free;
    }

    private List<Operator> available() {
        List<String> teams = operators.teamsWithSomebodyAvailable();
        Set<String> waiting = teams.isEmpty() ? Set.of() : queues.withWaiting(teams);
        return waiting.isEmpty() ? List.of() : operators.claimAvailable(waiting);
    }

    private List<Workload> loads(List<Operator> available) {
        if (available.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> loads =
                queues.loads(available.stream().map(Operator::id).toList());
        return available.stream()
                .map(operator -> new Workload(operator, loads.getOrDefault(operator.id(), 0)))
                .toList();
    }
}
