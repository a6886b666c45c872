package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.LongConsumer;

/** The rules by which teams are chosen, as supervisors set them. */
@ApplicationScoped
@Transactional
public class RoutingRuleEditing {

    private final RoutingRuleTable table;
    private final RuleCheck check;

    RoutingRuleEditing(RoutingRuleTable table, RuleCheck check) {
        this.table = table;
        this.check = check;
    }

    /** In place of all rules before. */
    public RuleList replace(RoutingRules rules, LongConsumer basedOn) {
        RuleList before = table.hold();
        basedOn.accept(before.version());
        check.requireKnownTeams(rules);
        RuleList now = new RuleList(rules, before.version() + 1);
        table.save(now);
        return now;
    }
}
