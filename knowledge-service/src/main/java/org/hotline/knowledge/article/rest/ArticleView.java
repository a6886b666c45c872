package org.hotline.knowledge.article.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.web.Version;
import org.hotline.knowledge.article.Article;
import org.hotline.knowledge.article.ArticleContent;
import org.hotline.knowledge.article.ArticleDetails;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.ArticleStatus;
import org.hotline.knowledge.article.Audience;
import org.hotline.knowledge.markdown.Markdown;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * An article as its reader sees it.
 *
 * @param html the body, rendered and free of anything active
 * @param revision the revision shown
 * @param publishedRevision the revision that readers see
 */
public record ArticleView(
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
        @Nullable ArticleFeedbackView reception,
        long version) {

    static ArticleView of(ArticleDetails details) {
        return of(
                details.article(),
                details.content(),
                Markdown.htmlForReaders(details.content().body()),
                details.revision(),
                details.newest() ? details.article().status() : ArticleStatus.PUBLISHED,
                ArticleFeedbackView.of(details.feedback()));
    }

    /** The newest revision. */
    private static ArticleView of(Article article) {
        ArticleContent content = article.content();
        return of(article, content, Markdown.html(content.body()), article.revision(), article.status(), null);
    }

    /** As it is shown, with the version that the next change has to be based on. */
    static RestResponse<ArticleView> answer(ArticleDetails details) {
        return Version.answer(details.article().version(), of(details));
    }

    /** The newest revision, with the version that the next change has to be based on. */
    public static RestResponse<ArticleView> answer(Article article) {
        return Version.answer(article.version(), of(article));
    }

    /** As it is new, with its address and version. */
    public static RestResponse<ArticleView> created(Article article) {
        return Version.created("/v1/articles/" + article.id(), article.version(), of(article));
    }

    private static ArticleView of(
            Article article,
            ArticleContent content,
            String html,
            int revision,
            ArticleStatus status,
            @Nullable ArticleFeedbackView reception) {
        return new ArticleView(
                article.id(),
                article.provenance().externalId(),
                status,
                revision,
                article.publishedRevision().orElse(null),
                content.title(),
                content.body(),
                html,
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
