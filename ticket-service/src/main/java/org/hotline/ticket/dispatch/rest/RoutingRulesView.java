package org.hotline.ticket.dispatch.rest;

import java.util.List;
import org.hotline.kit.web.Version;
import org.hotline.ticket.dispatch.RuleList;
import org.jboss.resteasy.reactive.RestResponse;

/** All rules in their order; the first that fits decides. */
record RoutingRulesView(List<RoutingRuleView> rules) {

    static RestResponse<RoutingRulesView> answer(RuleList list) {
        return Version.answer(
                list.version(),
                new RoutingRulesView(
                        list.rules().rules().stream().map(RoutingRuleView::of).toList()));
    }
}
