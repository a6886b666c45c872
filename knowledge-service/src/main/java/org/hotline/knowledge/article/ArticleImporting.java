package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.hotline.kit.db.DatabaseTrouble;
import org.hotline.kit.security.Caller;

/**
 * Takes over articles from another system and publishes them at once; what is known already is brought up to date. A set
 * is a transaction; when it fails each of its articles is one, so that one that cannot be stored spoils no other.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class ArticleImporting {

    private final ImportedArticleStoring storing;

    ArticleImporting(ImportedArticleStoring storing) {
        this.storing = storing;
    }

    /**
     * Says what became of each, in the same order.
     *
     * @param refusals is told why an article cannot be stored
     */
    public List<ImportOutcome> take(
            List<ImportedArticle> imported, Caller caller, Consumer<? super RuntimeException> refusals) {
        try {
            return storing.store(imported, caller);
        } catch (RuntimeException trouble) {
            if (DatabaseTrouble.isUnreachable(trouble)) {
                throw trouble;
            }
            if (imported.size() > 1) {
                return imported.stream()
                        .flatMap(article -> take(List.of(article), caller, refusals).stream())
                        .toList();
            }
            refusals.accept(trouble);
            return Collections.nCopies(imported.size(), ImportOutcome.REFUSED);
        }
    }
}
