package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Transactions;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Articles as rows: for lists, and for what concerns all of them. */
@ApplicationScoped
class ArticleTable {

    private static final String SUMMARIES = """
            select a.id, a.external_id, r.title, r.language, r.kind, r.category, r.tags, r.audience, a.status, r.number as
                   revision, a.published_revision, a.from_ticket, a.from_episode, a.created_at, a.updated_at
            from article a join article_revision r on r.article_id = a.id""";

    /** What readers and solved cases said of articles, for those of which they said more good than bad. */
    private static final String HELPED = " join (select article_id, sum(word) as words from ("
            + "select article_id, case when helpful then 1 else -1 end as word from article_rating"
            + " union all select article_id, 1 from article_link) each"
            + " group by article_id having sum(word) > 0) said on said.article_id = a.id";

    private final Database database;
    private final Transactions transactions;

    ArticleTable(Database database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** The newest first. */
    List<ArticleSummary> list(ArticleFilter filter, ArticleScope scope, @Nullable UUID after, int limit) {
        return summaries(wanted(filter, scope).andIfGiven("a.id < :after", "after", after), "desc", limit);
    }

    private static Conditions wanted(ArticleFilter filter, ArticleScope scope) {
        return covered(scope)
                .andIfGiven("a.status = :status", "status", filter.status())
                .andIfGiven("r.kind = :kind", "kind", filter.kind())
                .andIfGiven("r.audience = :audience", "audience", filter.audience())
                .andIfGiven("r.language = :language", "language", filter.language())
                .andIfGiven("r.category = :category", "category", filter.category())
                .andIfGiven(":tag = any(r.tags)", "tag", filter.tag())
                .andIfGiven("a.external_id = :externalId", "externalId", filter.externalId());
    }

    /** The same of those that helped more readers and cases than not, the most helpful first. */
    List<ArticleSummary> mostHelpful(ArticleFilter filter, ArticleScope scope, int limit) {
        Conditions conditions = wanted(filter, scope);
        return database.query(
                        SUMMARIES + HELPED + conditions.where() + " order by said.words desc, a.id desc limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(ArticleSummary.class)
                .list();
    }

    /** How many articles there are of each language and category, the largest category first. */
    List<CategoryCount> counts(ArticleScope scope) {
        Conditions conditions = covered(scope);
        return database.query(
                        "select r.language, r.category, count(*) as articles from article a join article_revision r"
                                + " on r.article_id = a.id" + conditions.where() + " group by 1, 2 order by 3 desc, 2")
                .bindMap(conditions.values())
                .mapTo(CategoryCount.class)
                .list();
    }

    /** Of the newest ones when they were written. */
    List<ArticleUpdate> updates(ArticleScope scope, int limit) {
        Conditions conditions = covered(scope);
        return database.query("select a.id, a.updated_at, r.language, coalesce(a.translation_of, a.id) as original"
                        + " from article a join article_revision r on r.article_id = a.id" + conditions.where()
                        + " order by a.id desc limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(ArticleUpdate.class)
                .list();
    }

    /** Drafts made from solved cases that nobody has reviewed yet, the oldest first. */
    List<ArticleSummary> drafts(ArticleScope scope, @Nullable UUID after, int limit) {
        Conditions conditions = covered(scope)
                .and(
                        "a.from_ticket is not null and a.status in ('DRAFT', 'IN_REVIEW') and a.published_revision is null")
                .andIfGiven("a.id > :after", "after", after);
        return summaries(conditions, "asc", limit);
    }

    /** Waits until no other transaction gives articles the names of another system, and keeps others waiting. */
    void lockExternalIds() {
        transactions.hold(List.of(Ids.of("article.external_id")));
    }

    /** Articles {@code a} and revisions {@code r} of them, of which the scope shows one each. */
    static Conditions covered(ArticleScope scope) {
        return new Conditions()
                .and("r.number = " + (scope.newest() ? "a.revision" : "a.published_revision"))
                .and(
                        "r.audience = any(:audiences)",
                        "audiences",
                        scope.audiences().toArray(Audience[]::new));
    }

    private List<ArticleSummary> summaries(Conditions conditions, String order, int limit) {
        return database.query(SUMMARIES + conditions.where() + " order by a.id " + order + " limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(ArticleSummary.class)
                .list();
    }
}
