package org.hotline.ticket.timeline;

import java.time.Instant;
import java.util.UUID;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.Status;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a ticket, as the stream of changes tells it, and how the ticket stood right after it. */
public record TimelineChange(
        StreamPlace place,
        UUID ticketId,
        String number,
        Channel channel,
        TimelineEntry.EntryKind kind,
        Status status,
        String team,
        Level level,
        @Nullable UUID operator,
        Instant occurredAt) {}
