package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.hotline.kit.text.Texts;
import org.jdbi.v3.core.statement.Query;

/** All revisions of all articles. */
@ApplicationScoped
class RevisionTable {

    /** How long the texts of a revision r are, in bytes. */
    static final String SIZE = "octet_length(r.body) + coalesce(octet_length(r.side_effects), 0)"
            + " + coalesce((select sum(octet_length(step)) from unnest(r.steps) step), 0)";

    private final Database database;

    RevisionTable(Database database) {
        this.database = database;
    }

    /** Adds revisions of articles that the database knows already. */
    void add(Collection<Revision> revisions) {
        if (revisions.isEmpty()) {
            return;
        }
        database.update("""
                        with tag as (
                            select revision, array_agg(text order by place) as texts
                            from unnest(:tagOf, :tag) with ordinality as t (revision, text, place) group by revision
                        ), step as (
                            select revision, array_agg(text order by place) as texts
                            from unnest(:stepOf, :step) with ordinality as s (revision, text, place) group by revision
                        )
                        insert into article_revision (id, article_id, number, title, body, language, kind, category, tags,
                            audience, steps, side_effects, author, written_at)
                        select id, article_id, number, title, body, language, kind, category,
                            coalesce(tag.texts, '{}'), audience, coalesce(step.texts, '{}'), side_effects, author, written_at
                        from unnest(:id, :articleId, :number, :title, :body, :language, :kind, :category, :audience,
                            :sideEffects, :author, :writtenAt) as revision (id, article_id, number, title, body, language,
                            kind, category, audience, side_effects, author, written_at)
                        left join tag on tag.revision = id
                        left join step on step.revision = id""")
                .bindNamedArgumentFinder(Columns.of(revisions)
                        .with("id", UUID.class, Revision::id)
                        .with("articleId", UUID.class, Revision::articleId)
                        .with("number", Integer.class, Revision::number)
                        .text("title", revision -> revision.content().title())
                        .text("body", revision -> revision.content().body())
                        .text("language", revision -> revision.content().language())
                        .name("kind", revision -> revision.content().kind())
                        .text("category", revision -> revision.content().category())
                        .name("audience", revision -> revision.content().audience())
                        .text("sideEffects", revision -> revision.content().sideEffects())
                        .with("author", UUID.class, Revision::author)
                        .with("writtenAt", Instant.class, Revision::writtenAt))
                .bindNamedArgumentFinder(Columns.of(texts(revisions, ArticleContent::tags))
                        .with("tagOf", UUID.class, Text::revision)
                        .text("tag", Text::text))
                .bindNamedArgumentFinder(Columns.of(texts(revisions, ArticleContent::steps))
                        .with("stepOf", UUID.class, Text::revision)
                        .text("step", Text::text))
                .execute();
    }

    /** The newest first, of those with a number below. */
    List<Revision> list(UUID article, int before, int limit) {
        return below("*", article, before, limit).mapTo(Revision.class).list();
    }

    /** How long the texts of the same ones are, in bytes. */
    List<Long> sizes(UUID article, int before, int limit) {
        return below(SIZE, article, before, limit).mapTo(Long.class).list();
    }

    private Query below(String columns, UUID article, int before, int limit) {
        return database.query("select " + columns + """
                         from article_revision r where article_id = :article and number < :before
                        order by number desc limit :limit""")
                .bind("article", article)
                .bind("before", before)
                .bind("limit", limit);
    }

    Optional<Revision> find(UUID article, int number) {
        return database.query("select * from article_revision where article_id = :article and number = :number")
                .bind("article", article)
                .bind("number", number)
                .mapTo(Revision.class)
                .findOne();
    }

    /** The newest revisions of the articles, or the published ones of those that have one, by article. */
    Map<UUID, Revision> shown(Collection<UUID> articles, boolean newest) {
        return shown("r.*", articles, newest)
                .mapTo(Revision.class)
                .collect(Collectors.toMap(Revision::articleId, Function.identity()));
    }

    /** How long the texts of the same ones are together, in bytes. */
    long sizeOfShown(Collection<UUID> articles, boolean newest) {
        return shown("coalesce(sum(" + SIZE + "), 0)", articles, newest)
                .mapTo(Long.class)
                .one();
    }

    private Query shown(String columns, Collection<UUID> articles, boolean newest) {
        return database.query("select " + columns + """
                         from article_revision r join article a on a.id = r.article_id
                            and r.number = case when :newest then a.revision else a.published_revision end
                        where a.id = any(:articles)""")
                .bind("newest", newest)
                .bind("articles", articles.toArray(UUID[]::new));
    }

    /** Of articles made from a ticket, and of what translates them, leaves what readers see and what was written since. */
    void eraseCase(UUID ticket) {
        database.update("""
                        update article_revision r
                        set title = :erased, body = '', category = null, tags = '{}', steps = '{}', side_effects = null
                        from article a
                        where a.id = r.article_id and r.number < coalesce(a.published_revision, r.number + 1)
                          and (a.from_ticket = :ticket
                               or a.translation_of in (select id from article where from_ticket = :ticket))""").bind("erased", Texts.ERASED).bind("ticket", ticket).execute();
    }

    private static List<Text> texts(Collection<Revision> revisions, Function<ArticleContent, List<String>> of) {
        return revisions.stream()
                .flatMap(revision -> of.apply(revision.content()).stream().map(text -> new Text(revision.id(), text)))
                .toList();
    }

    /** One of a revision's texts of a kind, such as a tag: what columns hold is one value a row. */
    private record Text(UUID revision, String text) {}
}
