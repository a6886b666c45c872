package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.Scope;
import org.hotline.ticket.message.CorrespondenceTable;
import org.jdbi.v3.core.statement.Query;

/**
 * Finds tickets by what was said in them, and reads no more of history than the answer needs: what every other ticket has is met
 * among the first, what is less common within days or months, and only what is rare is looked for in everything (ADR 56).
 */
@ApplicationScoped
class WordedTicketTable {

    /** So many of a list are looked at one by one before the index is asked, and more where only that of everything could be. */
    private static final int FIRST = 100;

    private static final int MORE = 1000;

    private static final String SAID = " and " + CorrespondenceTable.wordsSaidIn("t.id");
    private static final String SAID_SINCE = SAID + " and t.created_at >= :since";
    private static final String NUMBERED = " and t.number = any(:named)";
    private static final String MET = "select case when " + CorrespondenceTable.wordsMetIn("first.ticket")
            + " or first.ticket in (select id from ticket where number = any(:named)) then first.ticket end from (%s) as first";

    private static final String AMONG = " and t.id = any(:few)";

    private static final String EITHER = "(%s) union (%s)";
    private static final String COUNT = "select count(*) from (select from (%s) as each limit :limit) as found";

    private final Database database;
    private final WordCountTable counts;

    WordedTicketTable(Database database, WordCountTable counts) {
        this.database = database;
        this.counts = counts;
    }

    /** Of the list those in which the words of a text were said, or whose number it names; one more if there is one. */
    List<UUID> find(String text, Conditions conditions, TicketPage page, Scope scope) {
        String[] named = TicketNumbers.named(text);
        conditions.with("named", named);
        WordCountTable.ExpectedWords asked = counts.ask(text);
        WordQuery query = WordQuery.of(asked.words(), scope);
        return newest(asked, query, conditions, page).orElseGet(() -> {
            String fitting = conditions.all();
            Optional<UUID[]> few = counts.few(asked, query.words(), named);
            String list = few.isPresent()
                    ? ListedTicketTable.list(page, fitting + AMONG)
                    : EITHER.formatted(
                                    ListedTicketTable.list(page, fitting + SAID),
                                    ListedTicketTable.list(page, fitting + NUMBERED))
                            + ListedTicketTable.sorted(page);
            return ids(
                    bind(list, conditions, page.limit() + 1, query.everything()).bind("few", few.orElse(null)));
        });
    }

    /** The page if it is full of the first of the list, or of what began last, or if the list is no longer. */
    private Optional<List<UUID>> newest(
            WordCountTable.ExpectedWords asked, WordQuery query, Conditions conditions, TicketPage page) {
        if (!asked.isCommon()) {
            return Optional.empty();
        }
        String fitting = conditions.all();
        int limit = page.limit() + 1;
        List<WordQuery.Block> blocks = query.blocksBefore(page.latest(asked.newest()));
        String looked = MET.formatted(ListedTicketTable.list(page, fitting)); // nothing where it was not said
        for (int first : blocks.isEmpty() ? List.of(FIRST, MORE) : List.of(FIRST)) {
            List<UUID> met = ids(bind(looked, conditions, first, query.everything()));
            List<UUID> found =
                    met.stream().filter(Objects::nonNull).limit(limit).toList();
            if (found.size() == limit || met.size() < first) {
                return Optional.of(found);
            }
        }
        String since = ListedTicketTable.list(page, fitting + SAID_SINCE);
        return blocks.stream()
                .map(block -> ids(bind(since, conditions, limit, block)))
                .filter(found -> found.size() == limit)
                .findFirst();
    }

    /** How many tickets there are in which the words of a text were said, or whose number it names, up to a limit. */
    int count(String text, Conditions conditions, Scope scope, int limit) {
        String[] named = TicketNumbers.named(text);
        conditions.with("named", named);
        String fitting = "select t.id from ticket t where " + conditions.all();
        WordCountTable.ExpectedWords asked = counts.ask(text);
        WordQuery query = WordQuery.of(asked.words(), scope);
        for (WordQuery.Block block : query.blocksBefore(asked.isCommon() ? asked.newest() : null)) {
            int counted = count(bind(COUNT.formatted(fitting + SAID_SINCE), conditions, limit, block));
            if (counted == limit) {
                return counted;
            }
        }
        Optional<UUID[]> few = counts.few(asked, query.words(), named);
        if (few.isPresent()) {
            return count(bind(COUNT.formatted(fitting + AMONG), conditions, limit, query.everything())
                    .bind("few", few.get()));
        }
        String either = EITHER.formatted(fitting + SAID + " limit :limit", fitting + NUMBERED);
        return count(bind(COUNT.formatted(either), conditions, limit, query.everything()));
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
