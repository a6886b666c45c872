package org.hotline.knowledge.help.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.knowledge.article.ArticleUpdate;

/**
 * An article on the map of the help centre.
 *
 * @param languages those in which it is there, itself included; none when it is there in one only
 */
record MappedArticle(ArticleUpdate article, List<ArticleUpdate> languages) {

    /** Each names all others: more than this would make a map of nothing else. */
    private static final int MOST_LANGUAGES = 20;

    static List<MappedArticle> of(List<ArticleUpdate> articles) {
        Map<UUID, List<ArticleUpdate>> translations =
                articles.stream().collect(Collectors.groupingBy(ArticleUpdate::original));
        return articles.stream()
                .map(article -> of(article, translations.getOrDefault(article.original(), List.of())))
                .toList();
    }

    private static MappedArticle of(ArticleUpdate article, List<ArticleUpdate> same) {
        return new MappedArticle(
                article,
                same.size() == 1
                        ? List.of()
                        : same.stream().limit(MOST_LANGUAGES).toList());
    }
}
