package org.hotline.knowledge.search;

import java.time.Instant;
import java.util.UUID;
import org.hotline.knowledge.drafting.RedactedCase;
import org.jspecify.annotations.Nullable;

/**
 * A solved case that was like the question.
 *
 * @param solution what solved it, without what tells who asked
 */
public record FoundCase(
        UUID ticketId,
        String ticketNumber,
        int episode,
        String subject,
        String solution,
        @Nullable String language,
        @Nullable String category,
        Instant solvedAt,
        double score) {

    static FoundCase of(RedactedCase solved, double score) {
        return new FoundCase(
                solved.ticketId(),
                solved.ticketNumber(),
                solved.episode(),
                solved.subject(),
                solved.solution(),
                solved.language(),
                solved.category(),
                solved.solvedAt(),
                score);
    }
}
