package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;

/** Stores a set of imported articles, all of them or none. */
@ApplicationScoped
@Transactional
class ImportedArticleStoring {

    private final Articles articles;
    private final ArticleTable table;
    private final RevisionTable revisions;
    private final Events events;
    private final Clock clock;

    ImportedArticleStoring(Articles articles, ArticleTable table, RevisionTable revisions, Events events, Clock clock) {
        this.articles = articles;
        this.table = table;
        this.revisions = revisions;
        this.events = events;
        this.clock = clock;
    }

    /** Says what became of each, in the same order. */
    List<ImportOutcome> store(List<ImportedArticle> imported, Caller caller) {
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
