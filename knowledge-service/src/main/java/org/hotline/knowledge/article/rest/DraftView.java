package org.hotline.knowledge.article.rest;

import java.time.Instant;
import java.util.UUID;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.ArticleStatus;
import org.hotline.knowledge.article.ArticleSummary;
import org.jspecify.annotations.Nullable;

/**
 * A draft that waits for review.
 *
 * @param id the article's
 */
record DraftView(
        UUID id,
        String title,
        String language,
        ArticleKind kind,
        @Nullable String category,
        ArticleStatus status,
        int revision,
        @Nullable UUID ticketId,
        @Nullable Integer episode,
        Instant createdAt) {

    static DraftView of(ArticleSummary draft) {
        return new DraftView(
                draft.id(),
                draft.title(),
                draft.language(),
                draft.kind(),
                draft.category(),
                draft.status(),
                draft.revision(),
                draft.fromTicket(),
                draft.fromEpisode(),
                draft.createdAt());
    }
}
