package org.hotline.escalation.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Target;

/** The escalation rules in force at a moment, in the order in which they hold. */
public final class RuleCatalogue {

    private final List<EscalationRule> rules;

    RuleCatalogue(List<EscalationRule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparingInt(EscalationRule::precedence)
                        .thenComparingInt(rule -> rule.match().specificity())
                        .reversed()
                        .thenComparing(EscalationRule::key))
                .toList();
    }

    /** The rule that acts when the target of the ticket is broken. */
    public Optional<EscalationRule> ruleFor(KnownTicket ticket, Target target) {
        return rules.stream()
                .filter(rule -> !rule.isEarly())
                .filter(rule -> rule.isFor(ticket, target))
                .findFirst();
    }

    /** Those that act before a promise is due. */
    public List<EscalationRule> early() {
        return rules.stream().filter(EscalationRule::isEarly).toList();
    }

    /** Those that act before the target of the ticket is due. */
    public List<EscalationRule> earlyFor(KnownTicket ticket, Target target) {
        return early().stream().filter(rule -> rule.isFor(ticket, target)).toList();
    }
}
