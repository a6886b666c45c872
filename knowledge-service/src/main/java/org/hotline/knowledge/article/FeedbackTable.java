package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** What readers said about articles, and which solved cases used them. */
@ApplicationScoped
class FeedbackTable {

    private final Database database;

    FeedbackTable(Database database) {
        this.database = database;
    }

    /** Remembers the reader's latest opinion. */
    void rate(UUID article, int revision, UUID reader, boolean helpful, Instant now) {
        database.update("""
                        insert into article_rating (article_id, reader, revision, helpful, rated_at)
                        values (:article, :reader, :revision, :helpful, :now)
                        on conflict (article_id, reader) do update
                        set revision = excluded.revision, helpful = excluded.helpful, rated_at = excluded.rated_at""")
                .bind("article", article)
                .bind("reader", reader)
                .bind("revision", revision)
                .bind("helpful", helpful)
                .bind("now", now)
                .execute();
    }

    /** Adds links to articles that exist, and answers those that were not known yet. */
    List<ArticleLink> add(Collection<ArticleLink> links) {
        return database.change("""
                        insert into article_link (article_id, ticket_id, episode, operator, linked_at)
                        select link.* from unnest(:article, :ticket, :episode, :operator, :at)
                            as link (article_id, ticket_id, episode, operator, linked_at)
                        join article on article.id = link.article_id order by link.article_id
                        on conflict do nothing
                        returning article_id, ticket_id, episode, operator as solved_by, linked_at""")
                .bindNamedArgumentFinder(Columns.of(links)
                        .with("article", UUID.class, ArticleLink::articleId)
                        .with("ticket", UUID.class, link -> link.solved().ticketId())
                        .with("episode", Integer.class, link -> link.solved().episode())
                        .with("operator", UUID.class, link -> link.solved().solvedBy())
                        .with("at", Instant.class, ArticleLink::linkedAt))
                .mapTo(ArticleLink.class)
                .list();
    }

    /** How the articles were taken and used, by article. */
    Map<UUID, ArticleFeedback> count(Collection<UUID> articles) {
        return database.query("""
                        select id, (select count(*) from article_rating where article_id = id and helpful) as helpful,
                               (select count(*) from article_rating where article_id = id and not helpful) as unhelpful,
                               (select count(distinct ticket_id) from article_link where article_id = id) as linked_tickets
                        from unnest(:articles) id""")
                .bind("articles", articles.toArray(UUID[]::new))
                .mapTo(Row.class)
                .collect(Collectors.toMap(Row::id, Row::feedback));
    }

    private record Row(UUID id, ArticleFeedback feedback) {}
}
