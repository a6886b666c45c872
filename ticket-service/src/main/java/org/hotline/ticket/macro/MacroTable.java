package org.hotline.ticket.macro;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.StoredJson;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** All macros. */
@ApplicationScoped
class MacroTable {

    private static final String SELECT = "select id, definition::text as definition, version from macro";

    private final Database database;

    MacroTable(Database database) {
        this.database = database;
    }

    private record Row(UUID id, String definition, long version) {

        Macro macro() {
            return new Macro(id, StoredJson.read(definition, MacroContent.class), version);
        }
    }

    /** Those of no team, and of one or of all, after one of them in the order in which they were added. */
    List<Macro> list(boolean all, String team, @Nullable UUID after, int limit) {
        return macros(next(SELECT, all, team, after, limit));
    }

    /** How long the same ones are, in bytes. */
    List<Long> sizes(boolean all, String team, @Nullable UUID after, int limit) {
        return next("select octet_length(definition::text) from macro", all, team, after, limit)
                .mapTo(Long.class)
                .list();
    }

    private Query next(String what, boolean all, String team, @Nullable UUID after, int limit) {
        return database.query(what + """
             where (:all or team is null or team = :team) and (:after::uuid is null or id > :after)
            order by id limit :limit""")
                .bind("all", all)
                .bind("team", team)
                .bind("after", after)
                .bind("limit", limit);
    }

    Optional<Macro> find(UUID id) {
        return macros(database.query(SELECT + " where id = :id").bind("id", id)).stream()
                .findFirst();
    }

    /** The macro, which nobody else changes before this transaction ends. */
    Optional<Macro> hold(UUID id) {
        return macros(database.query(SELECT + " where id = :id for update").bind("id", id)).stream()
                .findFirst();
    }

    private static List<Macro> macros(Query query) {
        return query.mapTo(Row.class).map(Row::macro).list();
    }

    int count() {
        return database.query("select count(*) from macro").mapTo(Integer.class).one();
    }

    /** Adds the macro, or changes it. */
    void save(Macro macro) {
        database.update("""
            insert into macro (id, team, definition, version) values (:id, :team, :definition::jsonb, :version)
            on conflict (id) do update set
                team = excluded.team, definition = excluded.definition, version = excluded.version""")
                .bind("id", macro.id())
                .bind("team", macro.content().team())
                .bind("definition", StoredJson.write(macro.content()))
                .bind("version", macro.version())
                .execute();
    }

    void remove(UUID id) {
        database.update("delete from macro where id = :id").bind("id", id).execute();
    }
}
