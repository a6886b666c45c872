package org.hotline.event.solved;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A question and the solution that an operator gave it.
 *
 * @param question the customer's first message, in plain text
 * @param solution what the operator wrote down as the solution
 * @param language ISO 639-1 code of the question
 * @param articleIds articles that were used to solve it
 * @param teams keys of the teams that worked on the ticket, whose members may see it; none when an older writer did not say
 */
@EventType("org.hotline.solved.case-solved.v1")
public record CaseSolved(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID ticketId,
        String ticketNumber,
        int episode,
        String subject,
        String question,
        String solution,
        @Nullable String language,
        @Nullable String category,
        List<UUID> articleIds,
        UUID solvedBy,
        List<String> teams)
        implements SolvedCase {

    @Override
    public UUID key() {
        return ticketId;
    }
}
