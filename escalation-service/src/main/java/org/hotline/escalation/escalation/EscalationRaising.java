package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.KnownTicketAccess;
import org.hotline.escalation.ticket.Level;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** Sends a ticket to more expertise or more authority because somebody asks for it. */
@ApplicationScoped
@Transactional
public class EscalationRaising {

    private final Escalations escalations;
    private final KnownTicketAccess tickets;
    private final ReceivingTeams teams;
    private final Events events;
    private final Clock clock;

    EscalationRaising(
            Escalations escalations, KnownTicketAccess tickets, ReceivingTeams teams, Events events, Clock clock) {
        this.escalations = escalations;
        this.tickets = tickets;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody asks for; without a level the next one is meant, without a team the usual one of the level. */
    public record NewEscalation(
            UUID ticketId,
            EscalationKind kind,
            @Nullable Level toLevel,
            @Nullable String toTeam,
            String reason,
            String tried) {}

    public Escalation raise(NewEscalation wanted, Caller caller) {
        KnownTicket ticket = tickets.hold(wanted.ticketId, caller)
                .orElseThrow(() -> EscalationProblem.ticketNotFound(wanted.ticketId));
        if (ticket.isOver()) {
            throw EscalationProblem.ticketOver(ticket.status());
        }
        if (escalations.holdOpen(List.of(ticket.id())).stream()
                .anyMatch(open -> open.route().kind() == wanted.kind)) {
            throw EscalationProblem.alreadyOpen();
        }
        Escalation escalation = new Escalation(
                ticket,
                route(wanted, ticket),
                EscalationReason.by(caller.id(), wanted.reason, wanted.tried),
                clock.instant());
        escalations.persist(escalation);
        events.publish(EscalationFacts.raised(escalation));
        return escalation;
    }

    private EscalationRoute route(NewEscalation wanted, KnownTicket ticket) {
        if (wanted.kind == EscalationKind.HIERARCHICAL) {
            return EscalationRoute.hierarchical(
                    ticket, wanted.toTeam == null ? ticket.team() : teams.named(wanted.toTeam));
        }
        Level level = wanted.toLevel == null
                ? ticket.level().next().orElseThrow(EscalationProblem::notHigher)
                : wanted.toLevel;
        if (level.compareTo(ticket.level()) <= 0) {
            throw EscalationProblem.notHigher();
        }
        String team = wanted.toTeam == null ? teams.usual(level) : teams.named(wanted.toTeam);
        return EscalationRoute.functional(ticket, level, team);
    }
}
