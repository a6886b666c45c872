package org.hotline.knowledge.search.rest;

import java.util.UUID;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.search.FoundArticle;
import org.jspecify.annotations.Nullable;

/**
 * An article that answers a question.
 *
 * @param score higher is better; scores compare only within one answer
 * @param snippet the passage that has most to do with the question, in plain text
 */
record FoundArticleView(
        UUID id,
        @Nullable String externalId,
        String title,
        String language,
        ArticleKind kind,
        @Nullable String category,
        double score,
        String snippet) {

    static FoundArticleView of(FoundArticle found) {
        return new FoundArticleView(
                found.id(),
                found.externalId(),
                found.title(),
                found.language(),
                found.kind(),
                found.category(),
                found.score(),
                found.snippet());
    }
}
