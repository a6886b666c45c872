package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.Markdown;

/** Looks up what the index found: the database has the last word on what can be read. */
@ApplicationScoped
class Findings {

    private final Sql sql;

    Findings(Sql sql) {
        this.sql = sql;
    }

    List<FoundArticle> articles(List<Hit> hits, Question question, TextIndex index) {
        Map<UUID, Double> scores = scores(hits);
        Map<UUID, FoundArticle> found = sql
                .query(
                        """
                        select a.id, a.external_id, r.title, r.body, r.language, r.kind, r.category
                        from article a
                        join article_revision r on r.article_id = a.id and r.number = a.published_revision
                        where a.id = any(?) and 'audience=' || r.audience = any(?)""",
                        row -> article(row, scores, question, index),
                        ids(hits),
                        question.oneOf().toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(FoundArticle::id, article -> article));
        return hits.stream()
                .flatMap(hit -> Stream.ofNullable(found.get(hit.id())))
                .toList();
    }

    List<FoundCase> cases(List<Hit> hits) {
        Map<UUID, Double> scores = scores(hits);
        return sql.query(
                """
                select c.id, c.ticket_id, c.ticket_number, c.episode, c.subject, c.solution, c.language, c.category, c.solved_at
                from unnest(?) with ordinality as hit (id, place) join solved_case c on c.id = hit.id
                order by hit.place""",
                row -> new FoundCase(
                        row.uuid("ticket_id"),
                        row.text("ticket_number"),
                        row.integer("episode"),
                        row.text("subject"),
                        row.text("solution"),
                        row.textOrNull("language"),
                        row.textOrNull("category"),
                        row.instant("solved_at"),
                        scores.getOrDefault(row.uuid("id"), 0.0)),
                (Object) ids(hits));
    }

    private static FoundArticle article(Row row, Map<UUID, Double> scores, Question question, TextIndex index) {
        UUID id = row.uuid("id");
        return new FoundArticle(
                id,
                row.textOrNull("external_id"),
                row.text("title"),
                row.text("language"),
                ArticleKind.valueOf(row.text("kind")),
                row.textOrNull("category"),
                scores.getOrDefault(id, 0.0),
                index.snippet(Markdown.text(row.text("body")), row.text("language"), question.text()));
    }

    private static Map<UUID, Double> scores(List<Hit> hits) {
        return hits.stream().collect(Collectors.toMap(Hit::id, Hit::score));
    }

    private static UUID[] ids(List<Hit> hits) {
        return hits.stream().map(Hit::id).toArray(UUID[]::new);
    }
}
