package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.knowledge.article.ArticleChange;
import org.hotline.knowledge.article.ArticleContent;
import org.hotline.knowledge.article.PublishedArticleTable;
import org.hotline.knowledge.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/** The published revisions of all articles. */
@ApplicationScoped
class ArticleChangeFeed implements ChangeFeed {

    private final PublishedArticleTable articles;

    ArticleChangeFeed(PublishedArticleTable articles) {
        this.articles = articles;
    }

    @Override
    public List<IndexChange> after(ChangePlace place, int limit) {
        return articles.changesAfter(place.transaction(), place.id(), limit).stream()
                .map(ArticleChangeFeed::change)
                .toList();
    }

    private static IndexChange change(ArticleChange change) {
        return new IndexChange(
                new ChangePlace(change.transaction(), change.id()),
                change.version(),
                change.published() == null ? null : document(change.id(), change.published()));
    }

    private static IndexDocument document(UUID id, ArticleContent content) {
        String text = String.join(
                "\n",
                Markdown.text(content.body()),
                String.join("\n", content.steps()),
                orEmpty(content.sideEffects()),
                String.join(" ", content.tags()),
                orEmpty(content.category()));
        return new IndexDocument(
                id,
                content.language(),
                content.title(),
                text,
                List.of(
                        IndexDocument.label("kind", content.kind()),
                        IndexDocument.label("audience", content.audience()),
                        IndexDocument.label("category", content.category())));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
