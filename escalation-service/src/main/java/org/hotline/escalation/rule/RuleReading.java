package org.hotline.escalation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows the escalation rules, and says which are in force. */
@ApplicationScoped
@Transactional
public class RuleReading {

    private final RuleTable rules;

    RuleReading(RuleTable rules) {
        this.rules = rules;
    }

    public List<EscalationRule> list() {
        return rules.list();
    }

    public EscalationRule get(UUID id) {
        return rules.find(id).orElseThrow(() -> RuleProblem.notFound(id));
    }

    public RuleCatalogue catalogue() {
        return new RuleCatalogue(rules.list());
    }
}
