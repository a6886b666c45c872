package org.hotline.knowledge.search.rest;

import java.time.Instant;
import java.util.UUID;
import org.hotline.knowledge.search.FoundCase;
import org.jspecify.annotations.Nullable;

/**
 * A solved case that was like the question.
 *
 * @param solution what solved it, without what tells who asked
 */
record FoundCaseView(
        UUID ticketId,
        String ticketNumber,
        int episode,
        String subject,
        String solution,
        @Nullable String language,
        @Nullable String category,
        Instant solvedAt,
        double score) {

    static FoundCaseView of(FoundCase found) {
        return new FoundCaseView(
                found.ticketId(),
                found.ticketNumber(),
                found.episode(),
                found.subject(),
                found.solution(),
                found.language(),
                found.category(),
                found.solvedAt(),
                found.score());
    }
}
