package org.hotline.knowledge.search;

import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.Audience;
import org.jspecify.annotations.Nullable;

/** What is wanted of the articles found; what is absent does not matter. */
public record SearchFilter(
        @Nullable String language,
        @Nullable ArticleKind kind,
        @Nullable Audience audience) {}
