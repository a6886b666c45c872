package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.escalation.rule.RuleOffice;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.KnownTickets;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/** Sends tickets to more expertise or more authority, and follows what becomes of it. */
@ApplicationScoped
public class Escalator {

    private final Escalations escalations;
    private final KnownTickets tickets;
    private final RuleOffice rules;
    private final TeamOfLevel teams;
    private final Events events;
    private final Clock clock;

    Escalator(
            Escalations escalations,
            KnownTickets tickets,
            RuleOffice rules,
            TeamOfLevel teams,
            Events events,
            Clock clock) {
        this.escalations = escalations;
        this.tickets = tickets;
        this.rules = rules;
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
        if (ticket.status().equals("RESOLVED") || ticket.status().equals("CLOSED")) {
            throw EscalationProblem.ticketOver(ticket.status());
        }
        if (escalations.open(ticket.id(), wish.kind).isPresent()) {
            throw EscalationProblem.alreadyOpen();
        }
        return raise(
                ticket,
                destination(wish, ticket),
                Cause.MANUAL,
                null,
                new Escalation.Request(wish.reason, wish.tried, caller.id()));
    }

    /** A promise on the ticket, which is held, was broken: the rule for it acts, unless the ticket is escalated already. */
    public void promiseBroken(KnownTicket ticket, String target, Instant now) {
        if (ticket.status().equals("RESOLVED") || ticket.status().equals("CLOSED")) {
            return;
        }
        rules.ruleFor(ticket, target)
                .filter(rule -> rule.toLevel().compareTo(ticket.level()) > 0)
                .filter(rule -> escalations.open(ticket.id(), Kind.FUNCTIONAL).isEmpty())
                .ifPresent(rule -> raise(
                        ticket,
                        new Escalation.Destination(Kind.FUNCTIONAL, rule.toLevel(), rule.toTeam()),
                        Cause.SLA,
                        rule.key(),
                        new Escalation.Request(target + " was promised and is overdue", "", null)));
    }

    /** Solved where it had been sent, the escalation is completed; solved or closed elsewhere, it is withdrawn. */
    public void follow(List<TicketChange> changes) {
        Map<UUID, TicketChange> over = new LinkedHashMap<>();
        for (TicketChange change : changes) {
            switch (change.kind()) {
                case RESOLVED, CLOSED, WITHDRAWN ->
                    over.putIfAbsent(change.ticket().id(), change);
                case OPENED, ANSWERED, PAUSED, RESUMED, REOPENED, OTHER -> {
                    // the escalation goes on
                }
            }
        }
        if (over.isEmpty()) {
            return;
        }
        for (Escalation escalation : escalations.openOf(over.keySet())) {
            TicketChange change = over.get(escalation.ticketId());
            if (change == null || change.at().isBefore(escalation.raisedAt())) {
                continue;
            }
            boolean solvedThere = change.kind() == TicketChange.Kind.RESOLVED
                    && escalation.isSolvedAt(change.ticket().level());
            Instant now = clock.instant();
            events.publish(
                    solvedThere
                            ? escalation.complete(now)
                            : escalation.withdraw(null, "the ticket was solved or closed elsewhere", now));
        }
    }

    public Escalation get(UUID id, Caller caller) {
        Escalation escalation = escalations.find(id).orElseThrow(() -> EscalationProblem.notFound(id));
        boolean visible = tickets.find(escalation.ticketId())
                .filter(ticket -> ticket.isVisibleTo(caller) || isReceiver(escalation, caller))
                .isPresent();
        if (!visible) {
            throw EscalationProblem.notFound(id);
        }
        return escalation;
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
        Escalation escalation = get(id, caller);
        boolean sender = escalation.fromTeam().equals(caller.team());
        if (!sender && !leads(caller)) {
            throw EscalationProblem.notYours();
        }
        events.publish(escalation.withdraw(caller.id(), reason, clock.instant()));
        return escalation;
    }

    private Escalation raise(
            KnownTicket ticket,
            Escalation.Destination to,
            Cause cause,
            @Nullable String rule,
            Escalation.Request request) {
        Escalation escalation = new Escalation(ticket, to, cause, rule, request, clock.instant());
        escalations.add(escalation);
        events.publish(escalation.raised());
        return escalation;
    }

    private Escalation.Destination destination(Wish wish, KnownTicket ticket) {
        if (wish.kind == Kind.HIERARCHICAL) {
            String team = wish.toTeam == null ? ticket.team() : wish.toTeam;
            return new Escalation.Destination(wish.kind, ticket.level(), team);
        }
        Level level =
                wish.toLevel == null ? ticket.level().next().orElseThrow(EscalationProblem::notHigher) : wish.toLevel;
        if (level.compareTo(ticket.level()) <= 0) {
            throw EscalationProblem.notHigher();
        }
        String team = wish.toTeam == null
                ? teams.of(level).orElseThrow(() -> EscalationProblem.noTeam(level.name()))
                : wish.toTeam;
        return new Escalation.Destination(wish.kind, level, team);
    }

    private Escalation receivedBy(UUID id, Caller caller) {
        Escalation escalation = get(id, caller);
        if (!isReceiver(escalation, caller)) {
            throw EscalationProblem.notYours();
        }
        return escalation;
    }

    /** Those of the team that it was sent to; for more authority only whoever leads it. */
    private static boolean isReceiver(Escalation escalation, Caller caller) {
        if (leads(caller)) {
            return caller.team() == null || caller.team().equals(escalation.toTeam());
        }
        return escalation.kind() == Kind.FUNCTIONAL && escalation.toTeam().equals(caller.team());
    }

    private static boolean leads(Caller caller) {
        return caller.hasAny(Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN);
    }
}
