package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hotline.escalation.escalation.EscalationTriggering;
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.rule.RuleReading;

/** Lets the rules act that do not wait for a breach; each looks at each clock once. */
@ApplicationScoped
@Transactional
public class RiskDetecting {

    private final DueClocks due;
    private final ClockTable clocks;
    private final RuleReading rules;
    private final EscalationTriggering escalations;

    RiskDetecting(DueClocks due, ClockTable clocks, RuleReading rules, EscalationTriggering escalations) {
        this.due = due;
        this.clocks = clocks;
        this.rules = rules;
        this.escalations = escalations;
    }

    /** Does one batch, and answers whether there may be more. */
    public boolean look() {
        boolean more = false;
        for (EscalationRule rule : rules.catalogue().early()) {
            DueClocks.Claim soon = due.dueSoon(rule);
            if (!soon.clocks().isEmpty()) {
                clocks.looked(rule, soon.clocks());
                escalations.atRisk(soon.targets(), rule);
                more |= soon.more();
            }
        }
        return more;
    }
}
