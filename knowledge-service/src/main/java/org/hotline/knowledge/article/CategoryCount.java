package org.hotline.knowledge.article;

import org.jspecify.annotations.Nullable;

/** How many articles of a language a category has, or how many have none. */
public record CategoryCount(String language, @Nullable String category, long articles) {}
