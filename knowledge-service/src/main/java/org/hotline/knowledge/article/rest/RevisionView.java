package org.hotline.knowledge.article.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.knowledge.article.ArticleContent;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.Audience;
import org.hotline.knowledge.article.Revision;
import org.jspecify.annotations.Nullable;

/** A version of an article, as it was written. */
record RevisionView(
        int revision,
        String title,
        String body,
        String language,
        ArticleKind kind,
        @Nullable String category,
        List<String> tags,
        Audience audience,
        List<String> steps,
        @Nullable String sideEffects,
        @Nullable UUID author,
        Instant writtenAt) {

    static RevisionView of(Revision revision) {
        ArticleContent content = revision.content();
        return new RevisionView(
                revision.number(),
                content.title(),
                content.body(),
                content.language(),
                content.kind(),
                content.category(),
                content.tags(),
                content.audience(),
                content.steps(),
                content.sideEffects(),
                revision.author(),
                revision.writtenAt());
    }
}
