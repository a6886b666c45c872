package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.team.Level;
import org.jspecify.annotations.Nullable;

/**
 * What tickets somebody looks for; what is null or empty does not matter.
 *
 * @param unassigned whether nobody has them yet
 * @param q words that one of its messages has all of, or its number in any spelling
 * @param interaction a message or call in it
 * @param from earliest creation
 * @param to creation before this
 */
public record TicketFilter(
        List<Status> status,
        @Nullable Level level,
        @Nullable String team,
        @Nullable UUID operator,
        boolean unassigned,
        @Nullable UUID customer,
        @Nullable Channel channel,
        @Nullable Priority priority,
        @Nullable String q,
        @Nullable String number,
        @Nullable UUID interaction,
        @Nullable Instant from,
        @Nullable Instant to) {}
