package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;

/** The newest solved cases. */
@ApplicationScoped
class CaseFeed implements IndexFeed {

    private final Sql sql;
    private final int comparable;

    CaseFeed(Sql sql, @ConfigProperty(name = "hotline.knowledge.comparable-cases") int comparable) {
        this.sql = sql;
        this.comparable = comparable;
    }

    @Override
    public List<Change> after(Place place, int limit) {
        return sql.query("""
                select changed_in::text as transaction, id, language, subject, question, solution, category, ticket_id
                from solved_case
                where (changed_in, id) > (?::text::xid8, ?)
                  and solved_at >= coalesce((select solved_at from solved_case order by solved_at desc, id desc
                                             offset ? limit 1), '-infinity')
                order by changed_in, id limit ?""", CaseFeed::change, place.transaction(), place.id(), comparable, limit);
    }

    private static Change change(Row row) {
        UUID id = row.uuid("id");
        String language = row.textOrNull("language");
        Entry entry = new Entry(
                id,
                language == null ? "und" : language,
                row.text("subject"),
                row.text("question") + '\n' + row.text("solution"),
                List.of(
                        Entry.label("ticket", row.uuid("ticket_id")),
                        Entry.label("category", row.textOrNull("category"))));
        return new Change(new Place(row.text("transaction"), id), id, 0, entry);
    }
}
