package org.hotline.knowledge.help;

import java.util.UUID;
import org.hotline.knowledge.article.ArticleSummary;
import org.hotline.knowledge.search.FoundArticle;

/** An article to which a reader of another one may go on. */
public record RelatedArticle(UUID id, String title, String language) {

    static RelatedArticle of(FoundArticle found) {
        return new RelatedArticle(found.id(), found.title(), found.language());
    }

    static RelatedArticle of(ArticleSummary listed) {
        return new RelatedArticle(listed.id(), listed.title(), listed.language());
    }
}
