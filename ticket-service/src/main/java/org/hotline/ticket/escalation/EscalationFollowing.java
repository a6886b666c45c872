package org.hotline.ticket.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.team.TeamTable;
import org.hotline.ticket.ticket.AssignmentCause;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketTarget;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Moves tickets as their escalations go. An escalation is a fact: what no longer applies to its ticket, because the
 * ticket is solved or has gone elsewhere, changes nothing.
 */
@ApplicationScoped
@Transactional
public class EscalationFollowing {

    private final Tickets tickets;
    private final TeamTable teams;
    private final Journal journal;

    EscalationFollowing(Tickets tickets, TeamTable teams, Journal journal) {
        this.tickets = tickets;
        this.teams = teams;
        this.journal = journal;
    }

    public void follow(List<EscalationMove> moves) {
        for (EscalationMove move : moves) {
            tickets.hold(move.ticketId())
                    .filter(ticket -> ticket.status().isUnsolved())
                    .filter(ticket -> move.turn() == EscalationMove.Turn.RAISED || isAt(ticket, move.to()))
                    .ifPresent(ticket -> go(ticket, move));
        }
    }

    private void go(Ticket ticket, EscalationMove move) {
        switch (move.turn()) {
            case RAISED -> go(ticket, move, move.to(), null, AssignmentCause.ESCALATION);
            case ACCEPTED -> go(ticket, move, move.to(), move.by(), AssignmentCause.ESCALATION);
            case RETURNED -> {
                // an escalation that ended with its ticket moves nothing: one that goes on again stands where it stood
                if (move.by() != null) {
                    go(ticket, move, move.from(), null, AssignmentCause.RETURN);
                }
            }
        }
    }

    private void go(
            Ticket ticket,
            EscalationMove move,
            EscalationMove.Queue queue,
            @Nullable UUID operator,
            AssignmentCause cause) {
        if (teams.find(queue.team()).isEmpty()) {
            throw new IllegalArgumentException("escalated to a team that does not exist: " + queue.team());
        }
        Actor actor = move.by() == null ? Actor.SYSTEM : Actor.operator(move.by());
        TicketTarget target = new TicketTarget(queue.team(), queue.level(), operator);
        journal.record(actor, ticket.assign(target, cause, move.escalationId(), move.at()));
    }

    private static boolean isAt(Ticket ticket, EscalationMove.Queue queue) {
        return ticket.assignment().team().equals(queue.team())
                && ticket.assignment().level() == queue.level();
    }
}
