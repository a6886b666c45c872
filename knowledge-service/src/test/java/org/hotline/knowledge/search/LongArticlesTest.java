package org.hotline.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.quarkus.test.TestTransaction;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Cost;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.hotline.knowledge.article.ArticleScope;
import org.hotline.knowledge.article.Audience;
import org.hotline.knowledge.article.PublishedArticleTable;
import org.hotline.knowledge.drafting.SolvedCaseTable;
import org.hotline.knowledge.markdown.Markdown;
import org.junit.jupiter.api.Test;

/** As many articles and cases as one answer can name, each as long as we take them. */
@KnowledgeServiceTest
@TestTransaction
class LongArticlesTest {

    private static final int MOST_FOUND = 200;
    private static final String EUROS = "repeat('\u20ac', " + Markdown.LONGEST + ")";

    private final Database database;
    private final HitLookup lookup;
    private final PublishedArticleTable articles;
    private final SolvedCaseTable cases;

    LongArticlesTest(Database database, HitLookup lookup, PublishedArticleTable articles, SolvedCaseTable cases) {
        this.database = database;
        this.lookup = lookup;
        this.articles = articles;
        this.cases = cases;
    }

    @Test
    void aSearchReadsOfEachWhatItsPassageNeeds() {
        List<Hit> hits = published().stream().map(id -> new Hit(id, 1)).toList();
        ArticleScope all = new ArticleScope(false, Set.of(Audience.PUBLIC));

        long before = allocated();
        assertThat(lookup.articles(hits, all, new TextIndex(), "printer"))
                .hasSize(MOST_FOUND)
                .allSatisfy(found -> assertThat(found.snippet()).startsWith("\u20ac\u20ac"));
        assertThat(allocated() - before).isLessThan(Cost.MOST_MEMORY);
    }

    @Test
    void theIndexReadsNoMoreOfThemAtATimeThanAFewMebibytes() {
        published();
        String before = database.query("select (pg_current_xact_id()::text::bigint - 1)::text")
                .mapTo(String.class)
                .one();

        assertThat(articles.changesAfter(before, new UUID(0, 0), 500)).hasSizeBetween(2, 20);
        assertThat(cases.changesAfter(before, new UUID(0, 0), 1000, 500)).hasSizeBetween(2, 20);
    }

    private List<UUID> published() {
        database.update("""
                        insert into article (id, status, revision, published_revision, title, body, language, kind, tags,
                            audience, steps, created_at, updated_at, version)
                        select gen_random_uuid(), 'PUBLISHED', 1, 1, 'Long', '', 'fr', 'ANSWER', '{}', 'PUBLIC', '{}', now(),
                            now(), 0 from generate_series(1, :most)""").bind("most", MOST_FOUND).execute();
        database.update("""
                        insert into article_revision (id, article_id, number, title, body, language, kind, tags, audience,
                            steps, written_at)
                        select gen_random_uuid(), id, 1, title, %s, language, kind, tags, audience, steps, now()
                        from article where title = 'Long'""".formatted(EUROS)).execute();
        database.update("""
                        insert into solved_case (id, ticket_id, ticket_number, episode, subject, question, solution, solved_at)
                        select id, id, 'HL-1', 1, '', %s, '', now() from article where title = 'Long'""".formatted(EUROS)).execute();
        return database.query("select id from article where title = 'Long'")
                .mapTo(UUID.class)
                .list();
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
