package org.hotline.escalation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps the escalation rules. */
@ApplicationScoped
@Transactional
public class RuleEditing {

    private final RuleTable rules;

    RuleEditing(RuleTable rules) {
        this.rules = rules;
    }

    public List<EscalationRule> all() {
        return rules.all();
    }

    public EscalationRule get(UUID id) {
        return rules.find(id).orElseThrow(() -> RuleProblem.notFound(id));
    }

    public EscalationRule add(EscalationRule rule) {
        if (!rules.add(rule)) {
            throw RuleProblem.keyTaken(rule.key());
        }
        return rule;
    }

    /** Replaces a rule by one with the version after the one that was read. */
    public EscalationRule change(EscalationRule changed) {
        rules.replace(changed);
        return changed;
    }

    public void remove(UUID id) {
        rules.remove(get(id).id());
    }
}
