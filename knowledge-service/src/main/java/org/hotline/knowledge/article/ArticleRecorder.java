package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.event.knowledge.KnowledgeEvent;
import org.hotline.kit.event.Events;

/** Keeps what is written in articles, and tells of it. */
@ApplicationScoped
public class ArticleRecorder {

    private final Articles articles;
    private final ArticleTable table;
    private final RevisionTable revisions;
    private final ArticlePictures pictures;
    private final Events events;

    ArticleRecorder(
            Articles articles, ArticleTable table, RevisionTable revisions, ArticlePictures pictures, Events events) {
        this.articles = articles;
        this.table = table;
        this.revisions = revisions;
        this.pictures = pictures;
        this.events = events;
    }

    /** The article, to be changed by nobody else until the transaction ends. */
    public Article hold(UUID id) {
        return articles.hold(id).orElseThrow(() -> ArticleProblem.notFound(id));
    }

    /**
     * The same, as somebody has read it.
     *
     * @param basedOn refuses when the article is no longer at the version that was read
     */
    public Article hold(UUID id, LongConsumer basedOn) {
        Article article = hold(id);
        basedOn.accept(article.version());
        return article;
    }

    /** Those of the articles that exist, by what another system calls them; until the transaction ends nobody else gives such names. */
    public Map<String, Article> holdExternal(Collection<String> externalIds) {
        table.lockExternalIds();
        return articles.holdByExternalId(externalIds);
    }

    /** Adds articles that nobody knows yet. */
    public void add(List<Article> drafts) {
        record(
                drafts,
                drafts.stream().map(Article::firstRevision).toList(),
                drafts.stream().map(Article::drafted).toList());
    }

    /**
     * Keeps what was written.
     *
     * @param added articles that are new
     * @param written revisions of these and of articles that are held
     * @param facts what is to be told of it
     */
    public void record(List<Article> added, List<Revision> written, List<? extends KnowledgeEvent> facts) {
        articles.persist(added);
        articles.flush();
        revisions.add(written);
        pictures.add(written);
        events.publish(facts);
    }

    /** Leaves nothing of what was said in a ticket: what a reviewed and published revision says stays, what led to it goes. */
    public void eraseCase(UUID ticket, Instant now) {
        revisions.eraseCase(ticket);
        pictures.eraseCase(ticket);
        articles.holdOfCase(ticket).forEach(article -> article.eraseUnlessPublished(now));
        articles.flush();
    }
}
