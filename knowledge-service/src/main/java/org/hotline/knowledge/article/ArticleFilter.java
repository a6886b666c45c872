package org.hotline.knowledge.article;

import org.jspecify.annotations.Nullable;

/** Which articles are wanted; what is absent does not matter. */
public record ArticleFilter(
        @Nullable ArticleStatus status,
        @Nullable ArticleKind kind,
        @Nullable Audience audience,
        @Nullable String language,
        @Nullable String category,
        @Nullable String tag,
        @Nullable String externalId) {}
