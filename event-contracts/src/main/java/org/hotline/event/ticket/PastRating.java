package org.hotline.event.ticket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In another system, a customer said how the solution was; of the same survey, a later answer replaces an earlier one.
 *
 * @param eventId identity of the fact
 * @param team key of the team that had the ticket
 * @param operator who had solved it, if that is known
 * @param score from 1 (bad) to 5 (good)
 */
public record PastRating(
        UUID eventId,
        Instant occurredAt,
        UUID surveyId,
        int episode,
        @Nullable String team,
        @Nullable UUID operator,
        int score) {}
