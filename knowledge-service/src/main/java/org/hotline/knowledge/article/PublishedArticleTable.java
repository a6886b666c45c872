package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Database;

/** What of the articles is published, for those who search it. */
@ApplicationScoped
public class PublishedArticleTable {

    private final Database database;

    PublishedArticleTable(Database database) {
        this.database = database;
    }

    /** Those of the articles that are published for one of the audiences, in no order. */
    public List<PublishedArticle> find(Collection<UUID> ids, Set<Audience> audiences) {
        return database.query("""
                        select a.id, a.external_id, r.title, r.body, r.language, r.kind, r.category
                        from article a
                        join article_revision r on r.article_id = a.id and r.number = a.published_revision
                        where a.id = any(:ids) and r.audience = any(:audiences)""")
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("audiences", audiences.toArray(Audience[]::new))
                .mapTo(PublishedArticle.class)
                .list();
    }

    /** The articles written after another one, by the transactions that wrote them and their ids. */
    public List<ArticleChange> changesAfter(String transaction, UUID id, int limit) {
        return database.query("""
                        select a.changed_in::text as transaction, a.id, a.version, r.title, r.body, r.language, r.kind,
                               r.category, r.tags, r.audience, r.steps, r.side_effects
                        from article a
                        left join article_revision r on r.article_id = a.id and r.number = a.published_revision
                        where (a.changed_in, a.id) > (:transaction::text::xid8, :id)
                        order by a.changed_in, a.id limit :limit""")
                .bind("transaction", transaction)
                .bind("id", id)
                .bind("limit", limit)
                .map(row -> new ArticleChange(
                        row.getColumn("transaction", String.class),
                        row.getColumn("id", UUID.class),
                        row.getColumn("version", Long.class),
                        row.getColumn("title", String.class) == null ? null : row.getRow(ArticleContent.class)))
                .list();
    }
}
