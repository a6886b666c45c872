package org.hotline.ticket.dispatch;

import java.util.List;
import java.util.Optional;

/** All rules in their order: the first that fits decides. */
public record RoutingRules(List<RoutingRule> rules) {

    Optional<RoutingRule> first(RoutedMatter matter) {
        return rules.stream().filter(rule -> rule.fits(matter)).findFirst();
    }
}
