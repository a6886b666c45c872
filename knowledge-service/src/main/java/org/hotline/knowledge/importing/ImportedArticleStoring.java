package org.hotline.knowledge.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.hotline.kit.security.Caller;
import org.hotline.knowledge.article.ArticleRecorder;

/** Stores a set of imported articles, all of them or none. */
@ApplicationScoped
@Transactional
class ImportedArticleStoring {

    private final ArticleRecorder recorder;
    private final Clock clock;

    ImportedArticleStoring(ArticleRecorder recorder, Clock clock) {
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Says what became of each, in the same order. */
    List<ImportOutcome> store(List<ImportedArticle> imported, Caller caller) {
        List<String> externalIds = imported.stream()
                .map(ImportedArticle::externalId)
                .filter(Objects::nonNull)
                .toList();
        ImportBatch batch = new ImportBatch(recorder.holdExternal(externalIds), caller.id(), clock.instant());
        List<ImportOutcome> outcomes = imported.stream().map(batch::take).toList();
        recorder.record(batch.created(), batch.revisions(), batch.facts());
        return outcomes;
    }
}
