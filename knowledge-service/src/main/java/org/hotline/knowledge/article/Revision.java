package org.hotline.knowledge.article;

import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** One version of an article, as it was written; it never changes, but for being erased. */
public record Revision(
        UUID id,
        UUID articleId,
        int number,
        ArticleContent content,
        @Nullable UUID author,
        Instant writtenAt) {

    /** The newest version of the article. */
    static Revision of(Article article, @Nullable UUID author, Instant writtenAt) {
        return new Revision(Ids.next(), article.id(), article.revision(), article.content(), author, writtenAt);
    }
}
