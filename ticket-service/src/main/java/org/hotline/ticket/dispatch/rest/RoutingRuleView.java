package org.hotline.ticket.dispatch.rest;

import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.dispatch.RoutingRule;
import org.jspecify.annotations.Nullable;

/** Matters that a team gets; what is null may be anything. */
record RoutingRuleView(
        String name,
        @Nullable String account,
        @Nullable Channel channel,
        @Nullable String language,
        @Nullable String category,
        String team) {

    static RoutingRuleView of(RoutingRule rule) {
        return new RoutingRuleView(
                rule.name(), rule.account(), rule.channel(), rule.language(), rule.category(), rule.team());
    }
}
