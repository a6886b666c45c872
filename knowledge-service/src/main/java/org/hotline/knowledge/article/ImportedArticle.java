package org.hotline.knowledge.article;

import org.jspecify.annotations.Nullable;

/** An article as another system holds it. */
public record ImportedArticle(@Nullable String externalId, ArticleContent content) {}
