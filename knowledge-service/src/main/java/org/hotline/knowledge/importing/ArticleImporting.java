package org.hotline.knowledge.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.hotline.kit.db.DatabaseTrouble;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Takes over articles from another system and publishes them at once; what is known already is brought up to date. A set
 * is a transaction; when it fails each of its articles is one, so that one that cannot be stored spoils no other.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class ArticleImporting {

    private static final int BATCH = 200;

    /** Characters of a batch, which is all that is kept of an import at a time; a batch has an article more at most. */
    private static final int LONGEST_BATCH = 2_000_000;

    private final ImportedArticleStoring storing;

    ArticleImporting(ImportedArticleStoring storing) {
        this.storing = storing;
    }

    /**
     * Takes over any number of articles, of which some are in memory at a time.
     *
     * @param outcomes is told what became of each, in the same order, and why if it cannot be stored
     */
    public void take(
            Iterator<ImportedArticle> imported,
            BiConsumer<ImportOutcome, ? super @Nullable RuntimeException> outcomes,
            Caller caller) {
        while (imported.hasNext()) {
            List<ImportedArticle> batch = new ArrayList<>(BATCH);
            long length = 0;
            while (batch.size() < BATCH && length <= LONGEST_BATCH && imported.hasNext()) {
                ImportedArticle article = imported.next();
                batch.add(article);
                length += article.length();
            }
            take(batch, outcomes, caller);
        }
    }

    private void take(
            List<ImportedArticle> batch,
            BiConsumer<ImportOutcome, ? super @Nullable RuntimeException> outcomes,
            Caller caller) {
        List<ImportOutcome> stored;
        try {
            stored = storing.store(batch, caller);
        } catch (RuntimeException trouble) {
            if (DatabaseTrouble.isUnreachable(trouble)) {
                throw trouble;
            }
            if (batch.size() > 1) {
                batch.forEach(article -> take(List.of(article), outcomes, caller));
            } else {
                outcomes.accept(ImportOutcome.REFUSED, trouble);
            }
            return;
        }
        stored.forEach(outcome -> outcomes.accept(outcome, null));
    }
}
