package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;

/** Takes over articles from another system and publishes them at once; what is known already is brought up to date. */
@ApplicationScoped
@Transactional
public class ArticleImporting {

    private final Articles articles;
    private final ArticleTable table;
    private final RevisionTable revisions;
    private final Events events;
    private final Clock clock;

    ArticleImporting(Articles articles, ArticleTable table, RevisionTable revisions, Events events, Clock clock) {
        this.articles = articles;
        this.table = table;
        this.revisions = revisions;
        this.events = events;
        this.clock = clock;
    }

    /** Says what became of each, in the same order. */
    public List<ImportOutcome> take(List<ImportedArticle> imported, Caller caller) {
        table.lockExternalIds();
        List<String> externalIds = imported.stream()
                .map(ImportedArticle::externalId)
                .filter(Objects::nonNull)
                .toList();
        ImportBatch batch = new ImportBatch(articles.holdByExternalId(externalIds), caller.id(), clock.instant());
        List<ImportOutcome> outcomes = imported.stream().map(batch::take).toList();
        articles.persist(batch.created());
        articles.flush();
        revisions.add(batch.revisions());
        events.publish(batch.facts());
        return outcomes;
    }
}
