package org.hotline.ticket.importing;

import java.util.List;
import org.hotline.ticket.ticket.Classification;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/** What a ticket was about; what is null is as it was before, or as it is assumed. */
public record PastTraits(
        @Nullable TicketType type,
        @Nullable String category,
        @Nullable Priority priority,
        @Nullable String language,
        @Nullable List<String> tags) {

    Classification over(Classification before) {
        return before.with(type, category, priority, language, tags);
    }
}
