package org.hotline.knowledge.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.hotline.kit.security.Caller;
import org.hotline.knowledge.article.ArticleRecorder;
import org.hotline.knowledge.picture.PictureKeeper;

/** Stores a set of imported articles, all of them or none. */
@ApplicationScoped
@Transactional
class ImportedArticleStoring {

    private final ArticleRecorder recorder;
    private final PictureKeeper pictures;
    private final Clock clock;

    ImportedArticleStoring(ArticleRecorder recorder, PictureKeeper pictures, Clock clock) {
        this.recorder = recorder;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Says what became of each, in the same order. */
    List<ImportOutcome> store(List<ImportedArticle> imported, Caller caller) {
        pictures.keep(imported.stream().map(article -> article.content().body()).toList());
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
