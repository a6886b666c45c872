package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which part of a list of tickets, sorted by creation. */
public record TicketPage(boolean newestFirst, @Nullable Place after, int limit) {

    /** Where a ticket stands in the list. */
    public record Place(Instant createdAt, UUID id) {}
}
