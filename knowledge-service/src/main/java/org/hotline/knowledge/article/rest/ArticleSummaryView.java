package org.hotline.knowledge.article.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.ArticleStatus;
import org.hotline.knowledge.article.ArticleSummary;
import org.hotline.knowledge.article.Audience;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param revision the revision shown
 * @param publishedRevision the revision that readers see
 */
record ArticleSummaryView(
        UUID id,
        @Nullable String externalId,
        String title,
        String language,
        ArticleKind kind,
        @Nullable String category,
        List<String> tags,
        Audience audience,
        ArticleStatus status,
        int revision,
        @Nullable Integer publishedRevision,
        @Nullable UUID fromTicket,
        @Nullable Integer fromEpisode,
        Instant createdAt,
        Instant updatedAt) {

    static ArticleSummaryView of(ArticleSummary article) {
        return new ArticleSummaryView(
                article.id(),
                article.externalId(),
                article.title(),
                article.language(),
                article.kind(),
                article.category(),
                article.tags(),
                article.audience(),
                article.status(),
                article.revision(),
                article.publishedRevision(),
                article.fromTicket(),
                article.fromEpisode(),
                article.createdAt(),
                article.updatedAt());
    }
}
