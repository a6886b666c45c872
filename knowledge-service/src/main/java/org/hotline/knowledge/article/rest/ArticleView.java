package org.hotline.knowledge.article.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.knowledge.article.Article;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.ArticleStatus;
import org.hotline.knowledge.article.Audience;
import org.hotline.knowledge.article.Content;
import org.hotline.knowledge.article.Markdown;
import org.hotline.knowledge.article.Reading;
import org.hotline.knowledge.article.Reception;
import org.jspecify.annotations.Nullable;

/**
 * An article as its reader sees it.
 *
 * @param html the body, rendered and free of anything active
 * @param revision the revision shown
 * @param publishedRevision the revision that readers see
 */
record ArticleView(
        UUID id,
        @Nullable String externalId,
        ArticleStatus status,
        int revision,
        @Nullable Integer publishedRevision,
        String title,
        String body,
        String html,
        String language,
        ArticleKind kind,
        @Nullable String category,
        List<String> tags,
        Audience audience,
        List<String> steps,
        @Nullable String sideEffects,
        @Nullable UUID author,
        @Nullable UUID approver,
        @Nullable UUID fromTicket,
        @Nullable UUID translationOf,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        @Nullable Reception reception,
        long version) {

    static ArticleView of(Reading reading) {
        return of(
                reading.article(),
                reading.content(),
                reading.revision(),
                reading.editor() ? reading.article().status() : ArticleStatus.PUBLISHED,
                reading.reception());
    }

    /** The newest revision. */
    static ArticleView of(Article article) {
        return of(article, article.content(), article.revision(), article.status(), null);
    }

    private static ArticleView of(
            Article article, Content content, int revision, ArticleStatus status, @Nullable Reception reception) {
        return new ArticleView(
                article.id(),
                article.provenance().externalId(),
                status,
                revision,
                article.publishedRevision().orElse(null),
                content.title(),
                content.body(),
                Markdown.html(content.body()),
                content.language(),
                content.kind(),
                content.category(),
                content.tags(),
                content.audience(),
                content.steps(),
                content.sideEffects(),
                article.author(),
                article.approver(),
                article.provenance().fromTicket(),
                article.provenance().translationOf(),
                article.createdAt(),
                article.updatedAt(),
                article.publishedAt(),
                reception,
                article.version());
    }
}
