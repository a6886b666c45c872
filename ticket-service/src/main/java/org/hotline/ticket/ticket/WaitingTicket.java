package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.team.Level;
import org.jspecify.annotations.Nullable;

/**
 * A ticket in a queue, and what it takes to work on it.
 *
 * @param waitingSince since when it is in the queue
 * @param former who had the ticket that it follows, if it is a follow-up
 */
public record WaitingTicket(
        UUID id,
        Channel channel,
        Level level,
        @Nullable String language,
        @Nullable String category,
        Instant waitingSince,
        @Nullable UUID former) {}
