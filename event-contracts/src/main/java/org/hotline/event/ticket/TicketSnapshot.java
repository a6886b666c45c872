package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as it stood right after the fact that carries it, so that no reader has to ask back.
 *
 * @param sequence counts the ticket's facts from 1: their order where times are equal
 * @param episode counts its resolutions, from 1
 * @param channel channel on which the matter began
 * @param account channel account at which it began
 * @param team key of the team that has it, such as {@code first-line}
 * @param operator who has taken it
 * @param language ISO 639-1 code
 * @param createdAt when the matter began
 * @param unansweredSince since when the customer waits for a human's answer to what he wrote; none when he does not
 */
public record TicketSnapshot(
        UUID ticketId,
        String number,
        long sequence,
        int episode,
        TicketStatus status,
        TicketType type,
        @Nullable String category,
        TicketPriority priority,
        Channel channel,
        String account,
        String team,
        SupportLevel level,
        @Nullable UUID operator,
        @Nullable String language,
        UUID customerId,
        Instant createdAt,
        @Nullable Instant unansweredSince) {}
