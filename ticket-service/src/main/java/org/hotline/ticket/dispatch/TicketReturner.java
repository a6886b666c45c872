package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Operators;
import org.hotline.ticket.team.Presence;
import org.hotline.ticket.ticket.AssignmentCause;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.QueueTable;
import org.hotline.ticket.ticket.TicketTarget;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.Journal;

/**
 * Puts what customers opened again back into its queue, where whoever has it is not there and somebody else is free. Who is
 * there keeps it.
 */
@ApplicationScoped
class TicketReturner {

    private static final Set<Presence> GONE = EnumSet.of(Presence.AWAY, Presence.OFFLINE);

    private final QueueTable queues;
    private final Operators operators;
    private final Tickets tickets;
    private final Journal journal;

    TicketReturner(QueueTable queues, Operators operators, Tickets tickets, Journal journal) {
        this.queues = queues;
        this.operators = operators;
        this.tickets = tickets;
        this.journal = journal;
    }

    /** As many as there is room for at most. */
    void putBack(String team, int places, Instant now) {
        Set<UUID> holders = queues.holdersOfReturned(team);
        List<UUID> gone = holders.isEmpty()
                ? List.of()
                : operators.find(holders).stream()
                        .filter(operator -> GONE.contains(operator.presence()))
                        .map(Operator::id)
                        .toList();
        if (!gone.isEmpty()) {
            List<TicketFact> facts = tickets.inOrder(queues.claimReturned(team, gone, places)).stream()
                    .flatMap(ticket -> ticket
                            .assign(
                                    new TicketTarget(team, ticket.assignment().level(), null),
                                    AssignmentCause.DISPATCH,
                                    null,
                                    EventTime.now(now))
                            .stream())
                    .toList();
            journal.record(Actor.SYSTEM, facts);
            tickets.flush();
        }
    }
}
