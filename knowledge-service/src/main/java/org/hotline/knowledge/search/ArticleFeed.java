package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.hotline.knowledge.article.Markdown;

/** The published revisions of all articles. */
@ApplicationScoped
class ArticleFeed implements IndexFeed {

    private final Sql sql;

    ArticleFeed(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Change> after(Place place, int limit) {
        return sql.query("""
                select a.changed_in::text as transaction, a.id, a.version, r.language, r.title, r.body, r.kind, r.audience,
                       r.category, array_to_string(r.steps, chr(10)) as steps, r.side_effects,
                       array_to_string(r.tags, ' ') as tags
                from article a
                left join article_revision r on r.article_id = a.id and r.number = a.published_revision
                where (a.changed_in, a.id) > (?::text::xid8, ?)
                order by a.changed_in, a.id limit ?""", ArticleFeed::change, place.transaction(), place.id(), limit);
    }

    private static Change change(Row row) {
        UUID id = row.uuid("id");
        Place place = new Place(row.text("transaction"), id);
        boolean published = row.textOrNull("title") != null;
        return new Change(place, id, row.number("version"), published ? entry(id, row) : null);
    }

    private static Entry entry(UUID id, Row row) {
        StringBuilder text = new StringBuilder(Markdown.text(row.text("body")));
        for (String more : new String[] {"steps", "side_effects", "tags", "category"}) {
            String part = row.textOrNull(more);
            text.append('\n').append(part == null ? "" : part);
        }
        return new Entry(
                id,
                row.text("language"),
                row.text("title"),
                text.toString(),
                List.of(
                        Entry.label("kind", row.text("kind")),
                        Entry.label("audience", row.text("audience")),
                        Entry.label("category", row.textOrNull("category"))));
    }
}
