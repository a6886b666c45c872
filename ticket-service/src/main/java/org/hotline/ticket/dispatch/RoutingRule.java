package org.hotline.ticket.dispatch;

import org.hotline.ticket.customer.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Matters that a team gets: those of which all is so that the rule says.
 *
 * @param name what people call it
 * @param team key of the team
 */
public record RoutingRule(
        String name,
        @Nullable String account,
        @Nullable Channel channel,
        @Nullable String language,
        @Nullable String category,
        String team) {

    boolean fits(RoutedMatter matter) {
        return (account == null || account.equalsIgnoreCase(matter.account()))
                && (channel == null || channel == matter.channel())
                && (language == null || language.equals(matter.language()))
                && (category == null || category.equals(matter.category()));
    }
}
