package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules by which teams are chosen, and what they would choose. */
@ApplicationScoped
@Transactional
public class RoutingRuleReading {

    private final RoutingRuleTable table;
    private final RuleCheck check;

    RoutingRuleReading(RoutingRuleTable table, RuleCheck check) {
        this.table = table;
        this.check = check;
    }

    public RuleList get() {
        return table.get();
    }

    /** The rule that would decide on a matter, of those that are kept or of others; none leaves it to the first line. */
    public Optional<RoutingRule> tryOut(RoutedMatter matter, @Nullable RoutingRules others) {
        if (others == null) {
            return table.get().rules().first(matter);
        }
        check.requireKnownTeams(others);
        return others.first(matter);
    }
}
