package org.hotline.escalation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.escalation.ticket.KnownTicket;

/** Keeps the escalation rules and says which one acts. */
@ApplicationScoped
public class RuleOffice {

    private final Rules rules;

    RuleOffice(Rules rules) {
        this.rules = rules;
    }

    public List<EscalationRule> all() {
        return rules.all();
    }

    public EscalationRule get(UUID id) {
        return rules.find(id).orElseThrow(() -> RuleProblem.notFound(id));
    }

    /** The rule that acts when the target of the ticket is broken. */
    public Optional<EscalationRule> ruleFor(KnownTicket ticket, String target) {
        return rules.all().stream()
                .filter(rule -> rule.target().equals(target) && rule.match().matches(ticket))
                .max(Comparator.comparingInt(EscalationRule::precedence)
                        .thenComparingInt(rule -> rule.match().specificity())
                        .thenComparing(EscalationRule::key, Comparator.reverseOrder()));
    }

    @Transactional
    public EscalationRule add(EscalationRule rule) {
        if (!rules.add(rule)) {
            throw RuleProblem.keyTaken(rule.key());
        }
        return rule;
    }

    /** @param changed the rule with the version after the one that was read */
    @Transactional
    public EscalationRule change(EscalationRule changed) {
        rules.replace(changed);
        return changed;
    }

    @Transactional
    public void remove(UUID id) {
        rules.remove(get(id).id());
    }
}
