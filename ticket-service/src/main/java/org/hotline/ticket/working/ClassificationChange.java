package org.hotline.ticket.working;

import java.util.List;
import org.hotline.ticket.ticket.Classification;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be said of a ticket; what is null stays as it is. */
public record ClassificationChange(
        @Nullable TicketType type,
        @Nullable String category,
        @Nullable Priority priority,
        @Nullable String language,
        @Nullable List<String> tags) {

    Classification of(Classification before) {
        return before.with(type, category, priority, language, tags);
    }
}
