package org.hotline.ticket.dispatch;

import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** What is known of a matter for which a team is chosen. */
public record RoutedMatter(
        @Nullable String account,
        @Nullable Channel channel,
        @Nullable String language,
        @Nullable String category) {

    static RoutedMatter of(Ticket ticket) {
        return new RoutedMatter(
                ticket.origin().account(),
                ticket.origin().channel(),
                ticket.classification().language(),
                ticket.classification().category());
    }
}
