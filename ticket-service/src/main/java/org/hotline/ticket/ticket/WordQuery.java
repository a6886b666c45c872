package org.hotline.ticket.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.hotline.kit.security.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Words as the index of the messages is asked for them, together with the marks that {@code hotline_marks} puts beside the words of
 * a message: who may see its ticket, and the blocks of 1, 16 and 256 days in which the ticket began.
 */
record WordQuery(String words) {

    private static final long SECONDS_A_DAY = Duration.ofDays(1).toSeconds();
    private static final int SIZES = 3;
    private static final int BITS = 4;

    /**
     * The words in what began within some time.
     *
     * @param since when the time begins
     */
    record Block(String words, Instant since) {}

    /** @param words of {@code hotline_query}, at least one */
    static WordQuery of(String words, Scope scope) {
        return new WordQuery(scope.all() ? words : "(" + words + ") & (" + visible(scope) + ")");
    }

    private static String visible(Scope scope) {
        String begun = mark("by", scope.caller());
        String team = scope.team();
        return team == null ? begun : begun + " | " + mark("team", team);
    }

    /** The words whenever it was. */
    Block everything() {
        return new Block(words, Instant.EPOCH);
    }

    /** Ever longer times, each with all of the one before, that end with whatever began at the given moment. */
    List<Block> blocksBefore(@Nullable Instant newest) {
        return newest == null
                ? List.of()
                : IntStream.range(0, SIZES)
                        .mapToObj(size -> block(size, newest))
                        .toList();
    }

    /** The block of that moment, and the whole one before it. */
    private Block block(int size, Instant newest) {
        int bits = size * BITS;
        long last = Math.floorDiv(newest.getEpochSecond(), SECONDS_A_DAY) >> bits;
        return new Block(
                "(" + words + ") & (" + mark(size, last) + " | " + mark(size, last - 1) + ")",
                Instant.ofEpochSecond(((last - 1) << bits) * SECONDS_A_DAY));
    }

    private static String mark(Object kind, Object value) {
        return "'@" + kind + ":" + value + "'";
    }
}
