package org.hotline.kpi.report;

import java.util.function.LongConsumer;

/** How much of an answer is here: whatever makes it larger than an answer may be is refused while it is read. */
final class ReportSize {

    /** Groups, each of which is as much as two rows, and one more of each for every reason to leave something out. */
    private static final int MOST = 50_000;

    private static final int MOST_ON_A_BOARD = 1_000;

    /** What a row is in memory, as it is read and as it is written. */
    private static final long BYTES = 1024;

    private static final int AT_A_TIME = 500;

    private final int most;
    private final LongConsumer room;
    private int rows;

    private ReportSize(int most, LongConsumer room) {
        this.most = most;
        this.room = room;
    }

    /** @param room takes what the answer needs, or refuses */
    static ReportSize ofAnAnswer(LongConsumer room) {
        return new ReportSize(MOST, room);
    }

    /** Boards stay in memory while somebody watches them. */
    static ReportSize ofABoard() {
        return new ReportSize(MOST_ON_A_BOARD, bytes -> {});
    }

    /** One row more. */
    void grow() {
        rows++;
        if (rows > most) {
            throw KpiProblem.tooManyGroups(most);
        }
        if (rows % AT_A_TIME == 0) {
            room.accept(rows * BYTES);
        }
    }
}
