package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.KnownTickets;
import org.hotline.escalation.ticket.Level;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/** Sends tickets to more expertise or more authority, and follows what becomes of it. */
@ApplicationScoped
public class Escalator {

    private final Escalations escalations;
    private final KnownTickets tickets;
    private final TeamOfLevel teams;
    private final Events events;
    private final Clock clock;

    Escalator(Escalations escalations, KnownTickets tickets, TeamOfLevel teams, Events events, Clock clock) {
        this.escalations = escalations;
        this.tickets = tickets;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody asks for; without a level the next one is meant, without a team the usual one of the level. */
    public record Wish(
            UUID ticketId,
            Kind kind,
            @Nullable Level toLevel,
            @Nullable String toTeam,
            String reason,
            String tried) {}

    @Transactional
    public Escalation request(Wish wish, Caller caller) {
        KnownTicket ticket = tickets.hold(List.of(wish.ticketId)).get(wish.ticketId);
        if (ticket == null || !ticket.isVisibleTo(caller)) {
            throw EscalationProblem.ticketNotFound(wish.ticketId);
        }
        if (ticket.isOver()) {
            throw EscalationProblem.ticketOver(ticket.status());
        }
        if (escalations.holdOpen(List.of(ticket.id())).stream()
                .anyMatch(open -> open.route().kind() == wish.kind)) {
            throw EscalationProblem.alreadyOpen();
        }
        return raise(ticket, route(wish, ticket), Request.by(caller.id(), wish.reason, wish.tried));
    }

    public Escalation get(UUID id, Caller caller) {
        return visible(escalations.find(id), id, caller);
    }

    public List<Escalation> search(Escalations.Filter filter, Caller caller, @Nullable UUID before, int limit) {
        return escalations.search(filter, caller, before, limit);
    }

    @Transactional
    public Escalation accept(UUID id, Caller caller) {
        Escalation escalation = receivedBy(id, caller);
        events.publish(escalation.accept(caller.id(), clock.instant()));
        return escalation;
    }

    @Transactional
    public Escalation decline(UUID id, String reason, Caller caller) {
        Escalation escalation = receivedBy(id, caller);
        events.publish(escalation.decline(caller.id(), reason, clock.instant()));
        return escalation;
    }

    @Transactional
    public Escalation handBack(UUID id, String findings, Caller caller) {
        Escalation escalation = receivedBy(id, caller);
        events.publish(escalation.handBack(caller.id(), findings, clock.instant()));
        return escalation;
    }

    @Transactional
    public Escalation withdraw(UUID id, String reason, Caller caller) {
        Escalation escalation = visible(escalations.hold(id), id, caller);
        boolean sender = escalation.route().fromTeam().equals(caller.team());
        if (!sender && !leads(caller)) {
            throw EscalationProblem.notYours();
        }
        events.publish(escalation.withdraw(caller.id(), reason, clock.instant()));
        return escalation;
    }

    private Escalation raise(KnownTicket ticket, Route route, Request request) {
        Escalation escalation = new Escalation(ticket, route, request, clock.instant());
        escalations.add(escalation);
        events.publish(escalation.raised());
        return escalation;
    }

    private Route route(Wish wish, KnownTicket ticket) {
        if (wish.kind == Kind.HIERARCHICAL) {
            return Route.hierarchical(ticket, wish.toTeam == null ? ticket.team() : wish.toTeam);
        }
        Level level =
                wish.toLevel == null ? ticket.level().next().orElseThrow(EscalationProblem::notHigher) : wish.toLevel;
        if (level.compareTo(ticket.level()) <= 0) {
            throw EscalationProblem.notHigher();
        }
        String team = wish.toTeam == null
                ? teams.of(level).orElseThrow(() -> EscalationProblem.noTeam(level.name()))
                : wish.toTeam;
        return Route.functional(ticket, level, team);
    }

    private Escalation visible(Optional<Escalation> found, UUID id, Caller caller) {
        return found.filter(escalation -> isReceiver(escalation, caller)
                        || tickets.find(escalation.ticketId())
                                .filter(ticket -> ticket.isVisibleTo(caller))
                                .isPresent())
                .orElseThrow(() -> EscalationProblem.notFound(id));
    }

    private Escalation receivedBy(UUID id, Caller caller) {
        Escalation escalation = visible(escalations.hold(id), id, caller);
        if (!isReceiver(escalation, caller)) {
            throw EscalationProblem.notYours();
        }
        return escalation;
    }

    /** Those of the team that it was sent to; for more authority only whoever leads it. */
    private static boolean isReceiver(Escalation escalation, Caller caller) {
        if (caller.hasAny(Roles.SUPERVISOR, Roles.ADMIN) || caller.has(Roles.TEAM_LEAD) && caller.team() == null) {
            return true;
        }
        return escalation.route().toTeam().equals(caller.team())
                && (escalation.route().kind() == Kind.FUNCTIONAL || caller.has(Roles.TEAM_LEAD));
    }

    private static boolean leads(Caller caller) {
        return caller.hasAny(Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN);
    }
}
