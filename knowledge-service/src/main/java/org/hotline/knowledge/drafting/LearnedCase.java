package org.hotline.knowledge.drafting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.knowledge.article.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * A question that an operator solved.
 *
 * @param language ISO 639-1 code
 * @param articleIds the articles that were used
 */
public record LearnedCase(
        CaseKey key,
        String ticketNumber,
        String subject,
        String question,
        String solution,
        @Nullable String language,
        @Nullable String category,
        List<UUID> articleIds,
        Instant solvedAt) {

    /** The same without what tells who asked. */
    LearnedCase redacted() {
        return new LearnedCase(
                key,
                ticketNumber,
                Redaction.redact(subject),
                Redaction.redact(question),
                Redaction.redact(solution),
                language,
                category,
                articleIds,
                solvedAt);
    }
}
