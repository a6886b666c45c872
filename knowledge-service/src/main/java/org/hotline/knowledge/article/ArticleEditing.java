package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** Writes articles. */
@ApplicationScoped
@Transactional
public class ArticleEditing {

    private final Articles articles;
    private final ArticleTable table;
    private final RevisionTable revisions;
    private final Events events;
    private final Clock clock;

    ArticleEditing(Articles articles, ArticleTable table, RevisionTable revisions, Events events, Clock clock) {
        this.articles = articles;
        this.table = table;
        this.revisions = revisions;
        this.events = events;
        this.clock = clock;
    }

    public Article draft(ArticleContent content, @Nullable String externalId, Caller caller) {
        if (externalId != null) {
            table.lockExternalIds();
            if (!articles.holdByExternalId(List.of(externalId)).isEmpty()) {
                throw ArticleProblem.externalIdTaken(externalId);
            }
        }
        return add(Article.draft(content, Provenance.external(externalId), caller.id(), clock.instant()));
    }

    /** Makes drafts of what operators wrote down when they solved a case, and which no draft was made of yet. */
    public void draftFromCases(Map<SolvedEpisode, ArticleContent> cases) {
        Instant now = clock.instant();
        List<Article> drafts = new ArrayList<>();
        cases.forEach((solved, content) ->
                drafts.add(Article.draft(content, Provenance.solvedCase(solved), solved.solvedBy(), now)));
        add(drafts);
    }

    /** Leaves nothing of what was said in a ticket: what a reviewed and published revision says stays, what led to it goes. */
    public void eraseCase(UUID ticket) {
        revisions.eraseCase(ticket);
        table.eraseCase(ticket, clock.instant());
    }

    /** Drafts the article in another language. */
    public Article translate(UUID id, ArticleContent content, Caller caller) {
        Article article = articles.hold(id);
        UUID translated = article.provenance().translationOf();
        UUID original = translated == null ? id : translated;
        if (articles.translations(original).stream().anyMatch(other -> other.isIn(content.language()))) {
            throw ArticleProblem.translated(content.language());
        }
        return add(Article.draft(content, Provenance.translation(original), caller.id(), clock.instant()));
    }

    /**
     * Writes the next revision.
     *
     * @param basedOn refuses when the article is no longer at the version that the editor read
     */
    public Article revise(UUID id, ArticleContent content, Caller caller, LongConsumer basedOn) {
        Article article = articles.hold(id);
        basedOn.accept(article.version());
        Revision revision = article.revise(content, caller.id(), clock.instant());
        articles.flush();
        revisions.add(List.of(revision));
        return article;
    }

    private Article add(Article draft) {
        add(List.of(draft));
        return draft;
    }

    private void add(List<Article> drafts) {
        articles.persist(drafts);
        articles.flush();
        revisions.add(drafts.stream().map(Article::firstRevision).toList());
        events.publish(drafts.stream().map(Article::drafted).toList());
    }
}
