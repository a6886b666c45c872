package org.hotline.ticket.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.team.TeamTable;
import org.hotline.ticket.ticket.AssignmentCause;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketTarget;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.Journal;

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
        Map<UUID, Ticket> held =
                tickets.hold(moves.stream().map(EscalationMove::ticketId).toList());
        Set<String> known =
                teams.known(moves.stream().map(move -> target(move).team()).toList());
        List<Journal.Entry> entries = new ArrayList<>();
        for (EscalationMove move : moves) {
            Ticket ticket = held.get(move.ticketId());
            if (ticket != null && applies(move, ticket)) {
                EscalationMove.Queue queue = target(move);
                if (!known.contains(queue.team())) {
                    throw new IllegalArgumentException("escalated to a team that does not exist: " + queue.team());
                }
                go(ticket, move).forEach(fact -> entries.add(Journal.Entry.of(actor(move), fact)));
            }
        }
        journal.record(entries);
    }

    /** One that ended with its ticket moves nothing: if the ticket goes on again, it stands where it stood. */
    private static boolean applies(EscalationMove move, Ticket ticket) {
        return ticket.status().isUnsolved()
                && switch (move.turn()) {
                    case RAISED -> true;
                    case ACCEPTED -> isAt(ticket, move.to());
                    case RETURNED -> isAt(ticket, move.to()) && move.by() != null;
                };
    }

    private static List<TicketFact> go(Ticket ticket, EscalationMove move) {
        UUID operator = move.turn() == EscalationMove.Turn.ACCEPTED ? move.by() : null;
        AssignmentCause cause =
                move.turn() == EscalationMove.Turn.RETURNED ? AssignmentCause.RETURN : AssignmentCause.ESCALATION;
        TicketTarget target = new TicketTarget(target(move).team(), target(move).level(), operator);
        List<TicketFact> facts = ticket.assign(target, cause, move.escalationId(), move.at());
        // a rule may have moved it; whoever did so himself has a reason
        if (move.by() != null && !facts.isEmpty()) {
            ticket.lifecycle().happened(true);
        }
        return facts;
    }

    private static EscalationMove.Queue target(EscalationMove move) {
        return move.turn() == EscalationMove.Turn.RETURNED ? move.from() : move.to();
    }

    private static Actor actor(EscalationMove move) {
        return move.by() == null ? Actor.SYSTEM : Actor.operator(move.by());
    }

    private static boolean isAt(Ticket ticket, EscalationMove.Queue queue) {
        return ticket.assignment().team().equals(queue.team())
                && ticket.assignment().level() == queue.level();
    }
}
