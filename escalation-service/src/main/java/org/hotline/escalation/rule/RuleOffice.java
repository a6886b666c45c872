package org.hotline.escalation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

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

    /** The rules as they are now. */
    public RuleBook today() {
        return new RuleBook(rules.all());
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
