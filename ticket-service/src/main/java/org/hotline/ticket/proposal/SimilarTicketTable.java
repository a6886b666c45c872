package org.hotline.ticket.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.Scope;
import org.hotline.ticket.ticket.TicketTable;

/** Looks for solved tickets by their words. */
@ApplicationScoped
class SimilarTicketTable {

    /** Of how many examples it is counted how many have a word: it is not worth more. */
    private static final int COUNTED = 1_000;

    private final Database database;

    SimilarTicketTable(Database database) {
        this.database = database;
    }

    private record Having(int word, long examples) {}

    /** How many examples have which of the words. */
    WordFrequencies frequencies(Collection<Integer> words) {
        Map<Integer, Long> having = new HashMap<>();
        database.query("""
            with newest as materialized (select words from ticket_example order by solved_at desc limit :counted)
            select word, count(*) as examples from newest cross join unnest(words) word where word = any(:words) group by word
            union all select 0, count(*) from newest""")
                .bind("counted", COUNTED)
                .bind("words", words.toArray(Integer[]::new))
                .mapTo(Having.class)
                .forEach(row -> having.put(row.word, row.examples));
        Long counted = having.remove(0);
        long looked = counted == null ? 0 : counted;
        return new WordFrequencies(looked, looked < COUNTED ? looked : Math.max(looked, all()), having);
    }

    /** As the planner knows it. */
    private long all() {
        return database.query("select reltuples::bigint from pg_class where oid = 'ticket_example'::regclass")
                .mapTo(Long.class)
                .one();
    }

    /**
     * Tickets that have one of the words, which the scope covers, but for one of them; of many the newest. It is the index of words
     * that is asked, whatever the planner would expect of them, which is why it is not told.
     */
    List<SimilarTicket> having(Collection<Integer> words, UUID but, Scope scope, int most) {
        Conditions covered = TicketTable.covered(scope).and("alike.ticket_id <> :but", "but", but);
        return database.query("""
            with alike as materialized (select * from ticket_example where words && (select :words::integer[]))
            select alike.ticket_id, t.number, t.subject, alike.category, alike.priority, alike.language, alike.words
            from alike %s %s
            order by alike.solved_at desc, alike.ticket_id limit :most""".formatted(TicketTable.joinedOn("alike.ticket_id"), covered.where()))
                .bind("words", words.toArray(Integer[]::new))
                .bindMap(covered.values())
                .bind("most", most)
                .mapTo(SimilarTicket.class)
                .list();
    }
}
