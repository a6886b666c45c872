package org.hotline.ticket.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** What solved tickets teach. Whoever keeps or removes some holds their tickets, but for those that are too old. */
@ApplicationScoped
class ExampleTable {

    /** Of a team and a category; older ones teach nothing more. */
    private static final int NEWEST = 200;

    private final Database database;

    ExampleTable(Database database) {
        this.database = database;
    }

    private record Kind(String team, @Nullable String category) {}

    void save(Collection<Example> examples) {
        database.update("""
            insert into ticket_example (ticket_id, team, category, priority, language, words, solved_at)
            select ticket, team, category, priority, language, words::integer[], solved_at
            from unnest(:ticket, :team, :category, :priority, :language, :words, :solvedAt)
                learned (ticket, team, category, priority, language, words, solved_at)
            on conflict (ticket_id) do update set team = excluded.team, category = excluded.category,
                priority = excluded.priority, language = excluded.language, words = excluded.words,
                solved_at = excluded.solved_at""")
                .bindNamedArgumentFinder(Columns.of(examples)
                        .with("ticket", UUID.class, Example::ticketId)
                        .text("team", Example::team)
                        .text("category", Example::category)
                        .name("priority", Example::priority)
                        .text("language", Example::language)
                        .text("words", ExampleTable::words)
                        .with("solvedAt", Instant.class, Example::solvedAt))
                .execute();
        removeOld(examples);
    }

    private static String words(Example example) {
        return example.words().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** What others are at stays until somebody looks again. */
    private void removeOld(Collection<Example> added) {
        Set<Kind> kinds = new HashSet<>();
        added.forEach(example -> kinds.add(new Kind(example.team(), example.category())));
        database.update("""
            delete from ticket_example where ticket_id in (
                select held.ticket_id from unnest(:team, :category) kind (team, category) cross join lateral (
                    select ticket_id from ticket_example
                    where team = kind.team and coalesce(category, '') = coalesce(kind.category, '')
                    order by solved_at desc offset :newest) old
                join ticket_example held on held.ticket_id = old.ticket_id
                for update of held skip locked)""")
                .bindNamedArgumentFinder(
                        Columns.of(kinds).text("team", Kind::team).text("category", Kind::category))
                .bind("newest", NEWEST)
                .execute();
    }

    void remove(Collection<UUID> tickets) {
        database.update("delete from ticket_example where ticket_id = any(:tickets)")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .execute();
    }
}
