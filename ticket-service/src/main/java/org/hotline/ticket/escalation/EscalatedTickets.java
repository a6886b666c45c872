package org.hotline.ticket.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hotline.ticket.team.TeamTable;
import org.hotline.ticket.ticket.Actor;
import org.hotline.ticket.ticket.AssignmentCause;
import org.hotline.ticket.ticket.Journal;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;
import org.jspecify.annotations.Nullable;

/**
 * Moves tickets as their escalations go. An escalation is a fact: what no longer applies to its ticket, because the
 * ticket is solved or has gone elsewhere, changes nothing.
 */
@ApplicationScoped
public class EscalatedTickets {

    private final Tickets tickets;
    private final TeamTable teams;
    private final Journal journal;

    EscalatedTickets(Tickets tickets, TeamTable teams, Journal journal) {
        this.tickets = tickets;
        this.teams = teams;
        this.journal = journal;
    }

    /** The ticket waits where it was sent. */
    @Transactional
    public void raised(EscalationMove move, @Nullable UUID requestedBy) {
        unsolved(move)
                .ifPresent(ticket -> go(ticket, move.to(), null, AssignmentCause.ESCALATION, actor(requestedBy), move));
    }

    /** Somebody there took it. */
    @Transactional
    public void accepted(EscalationMove move, UUID acceptedBy) {
        unsolved(move)
                .filter(ticket -> isAt(ticket, move.to()))
                .ifPresent(ticket -> go(
                        ticket, move.to(), acceptedBy, AssignmentCause.ESCALATION, Actor.operator(acceptedBy), move));
    }

    /** It goes back to where it came from, if it is still there. */
    @Transactional
    public void returned(EscalationMove move, @Nullable UUID by) {
        unsolved(move)
                .filter(ticket -> isAt(ticket, move.to()))
                .ifPresent(ticket -> go(ticket, move.from(), null, AssignmentCause.RETURN, actor(by), move));
    }

    private Optional<Ticket> unsolved(EscalationMove move) {
        return tickets.lock(move.ticketId()).filter(ticket -> ticket.status().isUnsolved());
    }

    private void go(
            Ticket ticket,
            EscalationMove.Place place,
            @Nullable UUID operator,
            AssignmentCause cause,
            Actor actor,
            EscalationMove move) {
        if (teams.find(place.team()).isEmpty()) {
            throw new IllegalArgumentException("escalated to a team that does not exist: " + place.team());
        }
        Ticket.Target target = new Ticket.Target(place.team(), place.level(), operator);
        journal.record(actor, ticket.assign(target, cause, move.escalationId(), move.at()));
    }

    private static boolean isAt(Ticket ticket, EscalationMove.Place place) {
        return ticket.assignment().team().equals(place.team())
                && ticket.assignment().level() == place.level();
    }

    private static Actor actor(@Nullable UUID operator) {
        return operator == null ? Actor.SYSTEM : Actor.operator(operator);
    }
}
