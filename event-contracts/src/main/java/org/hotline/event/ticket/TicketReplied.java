package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.hotline.event.SupportLevel;
import org.jspecify.annotations.Nullable;

/**
 * The customer was answered in public.
 *
 * @param messageId the ticket message
 * @param author the operator; none when automated
 * @param automated true when no human wrote it
 * @param channel channel on which it is delivered
 * @param authorTeam key of the team on which the operator worked; none when automated, of no team, or in old facts
 * @param authorLevel the operator's line of support, told with the team
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
        Channel channel,
        @Nullable String authorTeam,
        @Nullable SupportLevel authorLevel)
        implements TicketFact {}
