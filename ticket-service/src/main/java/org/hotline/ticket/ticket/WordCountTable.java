package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.ticket.message.CorrespondenceTable;
import org.jspecify.annotations.Nullable;

/** How many messages have words: as the planner expects, and exactly where they are few. */
@ApplicationScoped
class WordCountTable {

    /** What no more messages have than this is looked for in all of them at once. */
    private static final int FEW = 2000;

    /** Of all messages: the planner may expect so much of words that it knows nothing of, though nobody ever wrote them. */
    private static final double GUESSED = 0.02;

    private static final String TICKETS =
            CorrespondenceTable.TICKETS_OF_WORDS + " union all select id from ticket where number = any(:named)";

    private final Database database;

    WordCountTable(Database database) {
        this.database = database;
    }

    /**
     * Words as the index knows them.
     *
     * @param expected messages that may have them
     * @param all messages that there are, about
     * @param newest when the last ticket began
     */
    record ExpectedWords(
            String words,
            double expected,
            double all,
            @Nullable Instant newest) {

        boolean isCommon() {
            return expected > FEW;
        }
    }

    /** Made before it is looked for, so that the planner knows how rare the words are; a text without words is said nowhere. */
    ExpectedWords ask(String text) {
        return database.query("""
            select words::text, hotline_expected_messages(words) as expected,
                (select reltuples from pg_class where oid = 'message'::regclass) as all,
                (select max(created_at) from ticket) as newest
            from coalesce(hotline_query(:text), '''@nothing''') words""").bind("text", text).mapTo(ExpectedWords.class).one();
    }

    /** The tickets in which the words were said, or that are named, where that is not often: it is looked for in everything. */
    Optional<UUID[]> few(ExpectedWords asked, String words, String[] named) {
        if (asked.expected > Math.max(FEW, asked.all * GUESSED)) {
            return Optional.empty();
        }
        List<UUID> tickets = database.query(TICKETS)
                .bind("words", words)
                .bind("named", named)
                .bind("limit", FEW + 1)
                .mapTo(UUID.class)
                .list();
        return tickets.size() > FEW ? Optional.empty() : Optional.of(tickets.toArray(UUID[]::new));
    }
}
