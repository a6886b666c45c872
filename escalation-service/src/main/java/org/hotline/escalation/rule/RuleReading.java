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

    /** The next ones after a key. */
    public List<EscalationRule> list(String after, int limit) {
        return rules.list(after, limit);
    }

    public EscalationRule get(UUID id) {
        return rules.find(id).orElseThrow(() -> RuleProblem.notFound(id));
    }

    public RuleCatalogue catalogue() {
        return new RuleCatalogue(rules.all());
    }
}
