package org.hotline.knowledge.importing;

import java.util.List;
import java.util.stream.Stream;
import org.hotline.knowledge.article.ArticleContent;
import org.jspecify.annotations.Nullable;

/** An article as another system holds it. */
public record ImportedArticle(@Nullable String externalId, ArticleContent content) {

    /** Characters of what can be long. */
    long length() {
        String sideEffects = content.sideEffects();
        return Stream.of(List.of(content.title(), content.body()), content.tags(), content.steps())
                        .flatMap(List::stream)
                        .mapToLong(String::length)
                        .sum()
                + (sideEffects == null ? 0 : sideEffects.length());
    }
}
