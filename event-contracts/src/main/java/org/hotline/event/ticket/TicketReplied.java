package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The customer was answered in public.
 *
 * @param messageId the ticket message
 * @param author the operator; none when automated
 * @param automated true when no human wrote it
 * @param channel channel on which it is delivered
 */
@EventType("org.hotline.ticket.replied.v1")
public record TicketReplied(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        TicketSnapshot ticket,
        UUID messageId,
        @Nullable UUID author,
        boolean automated,
        Channel channel)
        implements TicketFact {}
