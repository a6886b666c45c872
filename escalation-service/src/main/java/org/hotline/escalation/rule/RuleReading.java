package org.hotline.escalation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Says which escalation rules are in force. */
@ApplicationScoped
@Transactional
public class RuleReading {

    private final RuleTable rules;

    RuleReading(RuleTable rules) {
        this.rules = rules;
    }

    public RuleCatalogue catalogue() {
        return new RuleCatalogue(rules.all());
    }
}
