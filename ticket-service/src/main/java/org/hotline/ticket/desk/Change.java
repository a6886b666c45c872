package org.hotline.ticket.desk;

import java.util.List;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be said of a ticket; what is null stays as it is. */
public record Change(
        @Nullable TicketType type,
        @Nullable String category,
        @Nullable Priority priority,
        @Nullable String language,
        @Nullable List<String> tags) {}
