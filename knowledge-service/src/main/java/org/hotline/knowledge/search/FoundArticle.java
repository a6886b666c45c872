package org.hotline.knowledge.search;

import java.util.UUID;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.PublishedArticle;
import org.jspecify.annotations.Nullable;

/**
 * An article that answers a question.
 *
 * @param score higher is better; scores compare only within one answer
 * @param snippet the passage that has most to do with the question, in plain text
 */
public record FoundArticle(
        UUID id,
        @Nullable String externalId,
        String title,
        String language,
        ArticleKind kind,
        @Nullable String category,
        double score,
        String snippet) {

    static FoundArticle of(PublishedArticle article, double score, String snippet) {
        return new FoundArticle(
                article.id(),
                article.externalId(),
                article.title(),
                article.language(),
                article.kind(),
                article.category(),
                score,
                snippet);
    }
}
