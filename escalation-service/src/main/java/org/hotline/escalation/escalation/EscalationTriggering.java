package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.rule.RuleCatalogue;
import org.hotline.escalation.rule.RuleReading;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.kit.event.Events;
import org.hotline.kit.staff.StaffRecords;

/**
 * Escalates tickets by rule, a batch at a time: only those that are still open and not escalated already, and only to teams
 * that there are.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EscalationTriggering {

    private final Escalations escalations;
    private final RuleReading rules;
    private final StaffRecords staff;
    private final Events events;
    private final Clock clock;

    EscalationTriggering(Escalations escalations, RuleReading rules, StaffRecords staff, Events events, Clock clock) {
        this.escalations = escalations;
        this.rules = rules;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
    }

    /** The rules act on targets that were breached. */
    public void breached(List<PromisedTarget> targets) {
        RuleCatalogue catalogue = rules.catalogue();
        act(targets, target -> catalogue.ruleFor(target.ticket(), target.target()));
    }

    /** A rule that does not wait for a breach acts on those targets that it is for. */
    public void atRisk(List<PromisedTarget> targets, EscalationRule rule) {
        act(targets, target -> Optional.of(rule).filter(one -> one.isFor(target.ticket(), target.target())));
    }

    private void act(List<PromisedTarget> targets, Function<PromisedTarget, Optional<EscalationRule>> choice) {
        List<PromisedTarget> open =
                targets.stream().filter(target -> !target.ticket().isOver()).toList();
        if (open.isEmpty()) {
            return;
        }
        Set<UUID> escalated = escalated(open);
        List<EscalationEvent> facts = new ArrayList<>();
        for (PromisedTarget target : open) {
            choice.apply(target)
                    .filter(rule -> staff.hasTeam(rule.toTeam()))
                    .filter(rule -> escalated.add(target.ticket().id()))
                    .ifPresent(rule -> facts.add(raise(target, rule)));
        }
        events.publish(facts);
    }

    private Set<UUID> escalated(List<PromisedTarget> targets) {
        Set<UUID> tickets = targets.stream().map(target -> target.ticket().id()).collect(Collectors.toSet());
        return escalations.holdOpen(tickets).stream()
                .filter(escalation -> escalation.route().kind() == EscalationKind.FUNCTIONAL)
                .map(Escalation::ticketId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private EscalationEvent raise(PromisedTarget target, EscalationRule rule) {
        KnownTicket ticket = target.ticket();
        Escalation escalation = new Escalation(
                ticket,
                EscalationRoute.functional(ticket, rule.toLevel(), rule.toTeam()),
                EscalationReason.of(rule, target.target()),
                clock.instant());
        escalations.persist(escalation);
        return EscalationFacts.raised(escalation);
    }
}
