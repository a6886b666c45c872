package org.hotline.escalation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Target;

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

    /** Which rules would act on a promise to a ticket. */
    public RuleDryRun dryRun(KnownTicket ticket, Target target) {
        RuleCatalogue catalogue = catalogue();
        return new RuleDryRun(catalogue.ruleFor(ticket, target).orElse(null), catalogue.earlyFor(ticket, target));
    }

    public RuleCatalogue catalogue() {
        return new RuleCatalogue(rules.all());
    }
}
