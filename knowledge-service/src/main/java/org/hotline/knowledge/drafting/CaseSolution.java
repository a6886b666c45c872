package org.hotline.knowledge.drafting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.knowledge.article.ArticleLink;
import org.hotline.knowledge.article.SolvedEpisode;
import org.jspecify.annotations.Nullable;

/**
 * How an operator solved a case.
 *
 * @param language ISO 639-1 code
 * @param articleIds the articles that were used
 * @param teams whose matter it is
 */
public record CaseSolution(
        SolvedEpisode solved,
        String ticketNumber,
        String subject,
        String question,
        String solution,
        @Nullable String language,
        @Nullable String category,
        List<UUID> articleIds,
        List<String> teams,
        Instant solvedAt)
        implements CaseNews {

    UUID ticketId() {
        return solved.ticketId();
    }

    int episode() {
        return solved.episode();
    }

    /** The same without what tells who asked. */
    CaseSolution redacted() {
        return new CaseSolution(
                solved,
                ticketNumber,
                Redaction.redact(subject),
                Redaction.redact(question),
                Redaction.redact(solution),
                language,
                category,
                articleIds,
                teams,
                solvedAt);
    }

    Stream<ArticleLink> links() {
        return articleIds.stream().map(article -> new ArticleLink(article, solved, solvedAt));
    }

    /** Whether it tells something that no article said. */
    boolean isNews() {
        return articleIds.isEmpty() && !solution.isBlank();
    }
}
