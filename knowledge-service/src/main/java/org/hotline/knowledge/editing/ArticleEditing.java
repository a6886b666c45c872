package org.hotline.knowledge.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.kit.security.Caller;
import org.hotline.knowledge.article.Article;
import org.hotline.knowledge.article.ArticleContent;
import org.hotline.knowledge.article.ArticleRecorder;
import org.hotline.knowledge.article.Articles;
import org.hotline.knowledge.article.Provenance;
import org.hotline.knowledge.article.Revision;
import org.hotline.knowledge.picture.PictureKeeper;
import org.jspecify.annotations.Nullable;

/** Writes articles. */
@ApplicationScoped
@Transactional
public class ArticleEditing {

    private final Articles articles;
    private final ArticleRecorder recorder;
    private final PictureKeeper pictures;
    private final Clock clock;

    ArticleEditing(Articles articles, ArticleRecorder recorder, PictureKeeper pictures, Clock clock) {
        this.articles = articles;
        this.recorder = recorder;
        this.pictures = pictures;
        this.clock = clock;
    }

    public Article draft(ArticleContent content, @Nullable String externalId, Caller caller) {
        if (externalId != null && !recorder.holdExternal(List.of(externalId)).isEmpty()) {
            throw EditingProblem.externalIdTaken(externalId);
        }
        return add(Article.draft(content, Provenance.external(externalId), caller.id(), clock.instant()));
    }

    /** Drafts the article in another language. */
    public Article translate(UUID id, ArticleContent content, Caller caller) {
        Article article = recorder.hold(id);
        UUID translated = article.provenance().translationOf();
        UUID original = translated == null ? id : translated;
        if (articles.translations(original).stream().anyMatch(other -> other.isIn(content.language()))) {
            throw EditingProblem.translated(content.language());
        }
        return add(Article.draft(content, Provenance.translation(original), caller.id(), clock.instant()));
    }

    /**
     * Writes the next revision.
     *
     * @param basedOn refuses when the article is no longer at the version that the editor read
     */
    public Article revise(UUID id, ArticleContent content, Caller caller, LongConsumer basedOn) {
        Article article = recorder.hold(id, basedOn);
        pictures.keep(List.of(content.body()));
        Revision revision = article.revise(content, caller.id(), clock.instant());
        recorder.record(List.of(), List.of(revision), List.of());
        return article;
    }

    private Article add(Article draft) {
        pictures.keep(List.of(draft.content().body()));
        recorder.add(List.of(draft));
        return draft;
    }
}
