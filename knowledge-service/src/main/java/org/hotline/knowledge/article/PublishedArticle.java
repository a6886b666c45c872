package org.hotline.knowledge.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The published revision of an article, as it answers a question.
 *
 * @param beginning of its body
 */
public record PublishedArticle(
        UUID id,
        @Nullable String externalId,
        String title,
        String beginning,
        String language,
        ArticleKind kind,
        @Nullable String category) {}
