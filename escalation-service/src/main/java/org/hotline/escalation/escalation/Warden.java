package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.rule.RuleBook;
import org.hotline.escalation.rule.RuleOffice;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.kit.event.Events;

/** Escalates by rule, and ends escalations whose ticket is over; a batch at a time. */
@ApplicationScoped
public class Warden {

    private final Escalations escalations;
    private final RuleOffice rules;
    private final Events events;
    private final Clock clock;

    Warden(Escalations escalations, RuleOffice rules, Events events, Clock clock) {
        this.escalations = escalations;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** A promise on a ticket, which is held until the transaction ends. */
    public record Promise(KnownTicket ticket, String target) {}

    /** The rules act on broken promises. */
    public void broken(List<Promise> promises) {
        RuleBook book = rules.today();
        act(promises, promise -> book.ruleFor(promise.ticket, promise.target));
    }

    /** A rule that does not wait for promises to be broken acts on those that it is for. */
    public void atRisk(List<Promise> promises, EscalationRule rule) {
        act(promises, promise -> Optional.of(rule).filter(one -> one.isFor(promise.ticket, promise.target)));
    }

    /** Solved where it had been sent, the escalation is completed; solved or closed elsewhere, it is withdrawn. */
    public void follow(List<TicketChange> changes) {
        Map<UUID, List<TicketChange>> over = changes.stream()
                .filter(change -> change.kind().ends())
                .collect(Collectors.groupingBy(change -> change.ticket().id()));
        if (over.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<EscalationEvent> facts = new ArrayList<>();
        for (Escalation escalation : escalations.holdOpen(over.keySet())) {
            over.getOrDefault(escalation.ticketId(), List.of()).stream()
                    .filter(change -> change.ticket().episode() >= escalation.episode())
                    .findFirst()
                    .ifPresent(change -> facts.add(escalation.end(change, now)));
        }
        events.publish(facts);
    }

    /** Only tickets that are still open and not escalated already are escalated. */
    private void act(List<Promise> promises, Function<Promise, Optional<EscalationRule>> choice) {
        List<Promise> open =
                promises.stream().filter(promise -> !promise.ticket.isOver()).toList();
        if (open.isEmpty()) {
            return;
        }
        Set<UUID> escalated = escalated(open);
        List<EscalationEvent> facts = new ArrayList<>();
        for (Promise promise : open) {
            choice.apply(promise)
                    .filter(rule -> escalated.add(promise.ticket.id()))
                    .ifPresent(rule -> facts.add(raise(promise, rule)));
        }
        events.publish(facts);
    }

    private Set<UUID> escalated(List<Promise> promises) {
        Set<UUID> tickets =
                promises.stream().map(promise -> promise.ticket.id()).collect(Collectors.toSet());
        return escalations.holdOpen(tickets).stream()
                .filter(escalation -> escalation.route().kind() == Kind.FUNCTIONAL)
                .map(Escalation::ticketId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private EscalationEvent raise(Promise promise, EscalationRule rule) {
        Escalation escalation = new Escalation(
                promise.ticket,
                Route.functional(promise.ticket, rule.toLevel(), rule.toTeam()),
                Request.of(rule, promise.target),
                clock.instant());
        escalations.add(escalation);
        return escalation.raised();
    }
}
