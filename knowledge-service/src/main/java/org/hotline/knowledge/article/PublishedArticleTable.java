package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** What of the articles is published, for those who search it. */
@ApplicationScoped
public class PublishedArticleTable {

    private final Database database;
    private final RevisionTable revisions;

    PublishedArticleTable(Database database, RevisionTable revisions) {
        this.database = database;
        this.revisions = revisions;
    }

    /** Those of the articles whose published revisions the scope covers, in no order. */
    public List<PublishedArticle> list(Collection<UUID> ids, ArticleScope scope) {
        return database.query("""
                        select a.id, a.external_id, r.title, r.body, r.language, r.kind, r.category
                        from article a
                        join article_revision r on r.article_id = a.id and r.number = a.published_revision
                        where a.id = any(:ids) and r.audience = any(:audiences)""")
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("audiences", scope.audiences().toArray(Audience[]::new))
                .mapTo(PublishedArticle.class)
                .list();
    }

    /** The articles written after another one, by the transactions that wrote them and their ids. */
    public List<ArticleChange> changesAfter(String transaction, UUID id, int limit) {
        List<Row> written = database.query("""
                        select changed_in::text as transaction, id, version from article
                        where (changed_in, id) > (:transaction::text::xid8, :id)
                        order by changed_in, id limit :limit""")
                .bind("transaction", transaction)
                .bind("id", id)
                .bind("limit", limit)
                .mapTo(Row.class)
                .list();
        if (written.isEmpty()) {
            return List.of();
        }
        Map<UUID, Revision> published =
                revisions.shown(written.stream().map(Row::id).toList(), false);
        return written.stream().map(row -> row.change(published.get(row.id()))).toList();
    }

    private record Row(String transaction, UUID id, long version) {

        ArticleChange change(@Nullable Revision published) {
            return new ArticleChange(transaction, id, version, published == null ? null : published.content());
        }
    }
}
