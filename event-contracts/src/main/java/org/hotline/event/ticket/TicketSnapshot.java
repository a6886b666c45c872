package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as it stood right after the fact that carries it, so that no reader has to ask back.
 *
 * @param sequence counts the ticket's facts from 1: their order where times are equal
 * @param episode counts its resolutions, from 1
 * @param status NEW, OPEN, PENDING, ON_HOLD, RESOLVED or CLOSED
 * @param type INCIDENT, REQUEST, QUESTION, COMPLAINT, BILLING or LEGAL
 * @param channel channel on which the matter began
 * @param account channel account at which it began
 * @param team key of the team that has it, such as {@code first-line}
 * @param level FIRST, SECOND or THIRD
 * @param operator who has taken it
 * @param priority LOW, NORMAL, HIGH or URGENT
 * @param language ISO 639-1 code
 * @param createdAt when the matter began
 */
public record TicketSnapshot(
        UUID ticketId,
        String number,
        long sequence,
        int episode,
        String status,
        String type,
        @Nullable String category,
        String priority,
        String channel,
        String account,
        String team,
        String level,
        @Nullable UUID operator,
        @Nullable String language,
        UUID customerId,
        Instant createdAt) {}
