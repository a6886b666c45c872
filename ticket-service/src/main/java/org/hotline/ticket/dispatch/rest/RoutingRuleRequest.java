package org.hotline.ticket.dispatch.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hotline.kit.text.Grammar;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.dispatch.RoutingRule;
import org.jspecify.annotations.Nullable;

/**
 * Matters that a team gets; what is absent may be anything.
 *
 * @param team key of the team
 */
record RoutingRuleRequest(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(min = 1, max = 200) String account,
        @Nullable Channel channel,

        @Nullable @Pattern(regexp = Grammar.LANGUAGE, message = Grammar.LANGUAGE_RULE)
        String language,

        @Nullable @Size(min = 1, max = 100) String category,
        @NotBlank @Size(max = Grammar.LONGEST_KEY) String team) {

    RoutingRule toRule() {
        return new RoutingRule(name.strip(), account, channel, language, category, team);
    }
}
