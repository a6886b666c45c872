package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.Scope;
import org.hotline.ticket.message.CorrespondenceTable;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Finds tickets by what was said in them, and reads no more of history than the answer needs: what every other ticket has is met
 * among the first, what is less common within days or months, and only what is rare is looked for in everything (ADR 56).
 */
@ApplicationScoped
class WordedTicketTable {

    /** What no more messages have than this is looked for in all of them at once. */
    private static final int FEW = 2000;

    /** So many of a list are looked at one by one before the index is asked, and more where only that of everything could be. */
    private static final int FIRST = 100;

    private static final int MORE = 1000;

    private static final String SAID = " and " + CorrespondenceTable.wordsSaidIn("t.id");
    private static final String SAID_SINCE = SAID + " and t.created_at >= :since";
    private static final String NUMBERED = " and t.number = any(:named)";
    private static final String MET = "select case when " + CorrespondenceTable.wordsMetIn("first.ticket")
            + " or first.ticket in (select id from ticket where number = any(:named)) then first.ticket end from (%s) as first";

    private static final String EITHER = "(%s) union (%s)";
    private static final String COUNT = "select count(*) from (select from (%s) as each limit :limit) as found";

    private final Database database;

    WordedTicketTable(Database database) {
        this.database = database;
    }

    /** Words as the index knows them, how many messages may have them, and when the newest ticket began. */
    private record Asked(
            String words, double expected, @Nullable Instant newest) {}

    /** Of the list those in which the words of a text were said, or whose number it names; one more if there is one. */
    List<UUID> find(String text, Conditions conditions, TicketPage page, Scope scope) {
        conditions.with("named", TicketNumbers.named(text));
        String fitting = conditions.all();
        int limit = page.limit() + 1;
        Asked asked = ask(text);
        WordQuery query = WordQuery.of(asked.words(), scope);
        if (asked.expected() > FEW) {
            List<WordQuery.Block> blocks = query.blocksBefore(page.latest(asked.newest()));
            String looked = MET.formatted(ListedTicketTable.list(page, fitting)); // nothing where it was not said
            for (int first : blocks.isEmpty() ? List.of(FIRST, MORE) : List.of(FIRST)) {
                List<UUID> met = ids(bind(looked, conditions, first, query.everything()));
                List<UUID> found =
                        met.stream().filter(Objects::nonNull).limit(limit).toList();
                if (found.size() == limit || met.size() < first) {
                    return found;
                }
            }
            for (WordQuery.Block block : blocks) {
                List<UUID> found =
                        ids(bind(ListedTicketTable.list(page, fitting + SAID_SINCE), conditions, limit, block));
                if (found.size() == limit) {
                    return found;
                }
            }
        }
        String either = EITHER.formatted(
                ListedTicketTable.list(page, fitting + SAID), ListedTicketTable.list(page, fitting + NUMBERED));
        return ids(bind(either + ListedTicketTable.sorted(page), conditions, limit, query.everything()));
    }

    /** How many tickets there are in which the words of a text were said, or whose number it names, up to a limit. */
    int count(String text, Conditions conditions, Scope scope, int limit) {
        conditions.with("named", TicketNumbers.named(text));
        String fitting = "select t.id from ticket t where " + conditions.all();
        Asked asked = ask(text);
        WordQuery query = WordQuery.of(asked.words(), scope);
        for (WordQuery.Block block : query.blocksBefore(asked.expected() > FEW ? asked.newest() : null)) {
            int counted = count(bind(COUNT.formatted(fitting + SAID_SINCE), conditions, limit, block));
            if (counted == limit) {
                return counted;
            }
        }
        String either = EITHER.formatted(fitting + SAID + " limit :limit", fitting + NUMBERED);
        return count(bind(COUNT.formatted(either), conditions, limit, query.everything()));
    }

    /** Made before it is looked for, so that the planner knows how rare the words are; a text without words is said nowhere. */
    private Asked ask(String text) {
        return database.query("""
            select words::text, hotline_expected_messages(words) as expected, (select max(created_at) from ticket) as newest
            from coalesce(hotline_query(:text), '''@nothing''') words""").bind("text", text).mapTo(Asked.class).one();
    }

    private Query bind(String sql, Conditions conditions, int limit, WordQuery.Block block) {
        return conditions
                .bindTo(database.query(sql))
                .bind("limit", limit)
                .bind("words", block.words())
                .bind("since", block.since());
    }

    private static List<UUID> ids(Query query) {
        return query.mapTo(UUID.class).list();
    }

    private static int count(Query query) {
        return query.mapTo(Integer.class).one();
    }
}
