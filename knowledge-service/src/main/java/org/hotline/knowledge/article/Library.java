package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.event.knowledge.ArticleLinked;
import org.hotline.event.knowledge.ArticleRated;
import org.hotline.kit.db.Sql;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** Where articles are read, rated and found to have been of use. */
@ApplicationScoped
@Transactional
public class Library {

    private static final String CARD = """
            select a.id, a.external_id, r.title, r.language, r.kind, r.category, r.tags, r.audience, a.status, r.number as
                   revision, a.published_revision, a.from_ticket, a.from_episode, a.created_at, a.updated_at
            from article a join article_revision r on r.article_id = a.id
            """;

    private final Articles articles;
    private final Readings readings;
    private final Sql sql;
    private final Events events;
    private final Clock clock;

    Library(Articles articles, Readings readings, Sql sql, Events events, Clock clock) {
        this.articles = articles;
        this.readings = readings;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. */
    public List<ArticleCard> list(ArticleFilter filter, Caller caller, @Nullable UUID after, int limit) {
        String[] open = Audience.openTo(caller).stream().map(Enum::name).toArray(String[]::new);
        return sql.query(
                CARD + """
                where r.number = case when ? then a.revision else a.published_revision end
                  and r.audience = any(?)
                  and (?::text is null or a.status = ?) and (?::text is null or r.kind = ?)
                  and (?::text is null or r.audience = ?) and (?::text is null or r.language = ?)
                  and (?::text is null or r.category = ?) and (?::text is null or ? = any(r.tags))
                  and (?::text is null or a.external_id = ?) and (?::uuid is null or a.id < ?)
                order by a.id desc limit ?""",
                ArticleCard::of,
                Readings.isEditor(caller),
                open,
                filter.status(),
                filter.status(),
                filter.kind(),
                filter.kind(),
                filter.audience(),
                filter.audience(),
                filter.language(),
                filter.language(),
                filter.category(),
                filter.category(),
                filter.tag(),
                filter.tag(),
                filter.externalId(),
                filter.externalId(),
                after,
                after,
                limit);
    }

    /** Drafts made from solved cases that nobody has reviewed yet, the oldest first. */
    public List<ArticleCard> drafts(@Nullable UUID after, int limit) {
        return sql.query(CARD + """
                where r.number = a.revision and a.from_ticket is not null and a.status in ('DRAFT', 'IN_REVIEW')
                  and a.published_revision is null and (?::uuid is null or a.id > ?)
                order by a.id limit ?""", ArticleCard::of, after, after, limit);
    }

    public Reading read(UUID id, Caller caller) {
        return readings.of(List.of(articles.get(id)), caller).stream()
                .findFirst()
                .orElseThrow(() -> ArticleProblem.notFound(id));
    }

    /**
     * The newest first.
     *
     * @param before only those with a lower number
     */
    public List<Revision> revisions(UUID id, @Nullable Integer before, int limit) {
        articles.get(id);
        return articles.revisions(id, before == null ? Integer.MAX_VALUE : before, limit);
    }

    public Revision revision(UUID id, int number) {
        articles.get(id);
        return articles.revision(id, number);
    }

    /** The other languages in which the caller can read the article, and this one. */
    public List<Reading> translations(UUID id, Caller caller) {
        UUID original = read(id, caller).article().provenance().translationOf();
        return readings.of(articles.translations(original == null ? id : original), caller);
    }

    /** Remembers the reader's latest opinion. */
    public void rate(UUID id, boolean helpful, Caller reader) {
        Article article = read(id, reader).article();
        Instant now = clock.instant();
        int revision = article.publishedRevision().orElse(article.revision());
        sql.update("""
                insert into article_rating (article_id, reader, revision, helpful, rated_at) values (?, ?, ?, ?, ?)
                on conflict (article_id, reader) do update set revision = excluded.revision, helpful = excluded.helpful,
                    rated_at = excluded.rated_at""", id, reader.id(), revision, helpful, now);
        events.publish(new ArticleRated(Ids.next(), now, now, id, revision, helpful));
    }

    /** Notes that the case was solved with the articles; those that we do not know, or noted before, are passed over. */
    public void link(CaseKey solved, Collection<UUID> articleIds, Instant at) {
        List<UUID> linked = sql.query(
                """
                insert into article_link (article_id, ticket_id, episode, operator, linked_at)
                select id, ?, ?, ?, ? from article where id = any(?) order by id
                on conflict do nothing returning article_id""",
                row -> row.uuid("article_id"),
                solved.ticketId(),
                solved.episode(),
                solved.solvedBy(),
                at,
                articleIds.toArray(UUID[]::new));
        Instant now = clock.instant();
        events.publish(linked.stream()
                .map(article -> new ArticleLinked(Ids.next(), at, now, article, solved.ticketId(), solved.solvedBy()))
                .toList());
    }
}
