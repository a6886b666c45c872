package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What of the articles is published, for those who search it. */
@ApplicationScoped
public class PublishedArticleTable {

    /** Bytes of texts. */
    private static final long AT_A_TIME = 4L << 20;

    private final Database database;
    private final RevisionTable revisions;

    PublishedArticleTable(Database database, RevisionTable revisions) {
        this.database = database;
        this.revisions = revisions;
    }

    /**
     * Those of the articles whose published revisions the scope covers, in no order.
     *
     * @param characters of each body that are read
     */
    public List<PublishedArticle> list(Collection<UUID> ids, ArticleScope scope, int characters) {
        return published(
                        "a.id, a.external_id, r.title, left(r.body, :characters) as beginning, r.language, r.kind, r.category",
                        ids,
                        scope)
                .bind("characters", characters)
                .mapTo(PublishedArticle.class)
                .list();
    }

    /** Bytes that the beginnings of the same ones have at most. */
    public long size(Collection<UUID> ids, ArticleScope scope, int characters) {
        return published("coalesce(sum(least(octet_length(r.body), 4 * :characters)), 0)", ids, scope)
                .bind("characters", characters)
                .mapTo(Long.class)
                .one();
    }

    private Query published(String columns, Collection<UUID> ids, ArticleScope scope) {
        Conditions conditions =
                ArticleTable.covered(scope.published()).and("a.id = any(:ids)", "ids", ids.toArray(UUID[]::new));
        return database.query("select " + columns + " from article a join article_revision r on r.article_id = a.id"
                        + conditions.where())
                .bindMap(conditions.values());
    }

    /**
     * The articles written after another one, by the transactions that wrote them and their ids; one at least if there is
     * any, and no more than can be in memory.
     */
    public List<ArticleChange> changesAfter(String transaction, UUID id, int limit) {
        List<Row> written = database.query("""
                        select changed_in::text as transaction, id, version from (
                            select w.*, sum(w.size) over (order by changed_in, id) - w.size as before from (
                                select a.changed_in, a.id, a.version, coalesce(%s, 0) as size
                                from article a
                                left join article_revision r on r.article_id = a.id and r.number = a.published_revision
                                where (a.changed_in, a.id) > (:transaction::text::xid8, :id)
                                order by a.changed_in, a.id limit :limit) w) written
                        where before < :bytes order by changed_in, id""".formatted(RevisionTable.SIZE))
                .bind("bytes", AT_A_TIME)
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
