package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Sql;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;

/** Shows articles: to an editor the newest revision, to everybody else the published one if it is meant for them. */
@ApplicationScoped
class Readings {

    private final Articles articles;
    private final Sql sql;

    Readings(Articles articles, Sql sql) {
        this.articles = articles;
        this.sql = sql;
    }

    static boolean isEditor(Caller caller) {
        return caller.hasAny(Roles.KNOWLEDGE_EDITOR, Roles.ADMIN);
    }

    /** Those of the articles that the caller can read, in the same order. */
    List<Reading> of(List<Article> found, Caller caller) {
        boolean editor = isEditor(caller);
        UUID[] ids = found.stream().map(Article::id).toArray(UUID[]::new);
        Map<UUID, Revision> shown = editor ? articles.newest(ids) : articles.published(ids);
        Map<UUID, Reception> receptions = receptions(ids);
        Set<Audience> open = Audience.openTo(caller);
        List<Reading> readings = new ArrayList<>();
        for (Article article : found) {
            Revision revision = shown.get(article.id());
            if (revision != null && open.contains(revision.content().audience())) {
                readings.add(new Reading(
                        article,
                        revision.number(),
                        revision.content(),
                        editor,
                        Objects.requireNonNull(receptions.get(article.id()))));
            }
        }
        return readings;
    }

    private Map<UUID, Reception> receptions(UUID[] ids) {
        return sql
                .query(
                        """
                        select id, (select count(*) from article_rating where article_id = id and helpful) as helpful,
                               (select count(*) from article_rating where article_id = id and not helpful) as unhelpful,
                               (select count(distinct ticket_id) from article_link where article_id = id) as linked
                        from unnest(?) id""",
                        row -> Map.entry(
                                row.uuid("id"),
                                new Reception(row.number("helpful"), row.number("unhelpful"), row.number("linked"))),
                        (Object) ids)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
