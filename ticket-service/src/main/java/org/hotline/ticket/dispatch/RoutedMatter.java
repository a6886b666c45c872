package org.hotline.ticket.dispatch;

import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.ticket.Classification;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** What is known of a matter for which a team is chosen. */
public record RoutedMatter(
        @Nullable String account,
        @Nullable Channel channel,
        @Nullable String language,
        @Nullable String category) {

    /** A ticket as it is, or was, classified. */
    static RoutedMatter of(Ticket ticket, Classification classification) {
        return new RoutedMatter(
                ticket.origin().account(),
                ticket.origin().channel(),
                classification.language(),
                classification.category());
    }
}
