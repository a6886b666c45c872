package org.hotline.knowledge.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published revision of an article, as it answers a question. */
public record PublishedArticle(
        UUID id,
        @Nullable String externalId,
        String title,
        String body,
        String language,
        ArticleKind kind,
        @Nullable String category) {}
