package org.hotline.knowledge.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.knowledge.KnowledgeEvent;
import org.hotline.knowledge.article.Article;
import org.hotline.knowledge.article.ArticleContent;
import org.hotline.knowledge.article.Provenance;
import org.hotline.knowledge.article.Revision;
import org.jspecify.annotations.Nullable;

/** Articles of another system compared with ours, and what has to be written of them. */
final class ImportBatch {

    private final Map<String, Article> known;
    private final UUID editor;
    private final Instant now;
    private final List<Article> created = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private final List<KnowledgeEvent> facts = new ArrayList<>();

    /**
     * Starts with nothing to write.
     *
     * @param known those of our articles that the other system has a name for
     */
    ImportBatch(Map<String, Article> known, UUID editor, Instant now) {
        this.known = new HashMap<>(known);
        this.editor = editor;
        this.now = now;
    }

    ImportOutcome take(ImportedArticle imported) {
        Article article = imported.externalId() == null ? null : known.get(imported.externalId());
        if (article == null) {
            create(imported.externalId(), imported.content());
            return ImportOutcome.CREATED;
        } else if (article.says(imported.content())) {
            return ImportOutcome.UNCHANGED;
        }
        revisions.add(article.revise(imported.content(), editor, now));
        facts.add(article.publishImported(editor, now));
        return ImportOutcome.UPDATED;
    }

    private void create(@Nullable String externalId, ArticleContent content) {
        Article article = Article.draft(content, Provenance.external(externalId), editor, now);
        created.add(article);
        revisions.add(article.firstRevision());
        facts.add(article.drafted());
        facts.add(article.publishImported(editor, now));
        if (externalId != null) {
            known.put(externalId, article);
        }
    }

    List<Article> created() {
        return created;
    }

    List<Revision> revisions() {
        return revisions;
    }

    List<KnowledgeEvent> facts() {
        return facts;
    }
}
