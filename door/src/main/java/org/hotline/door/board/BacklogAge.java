package org.hotline.door.board;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long something has been open. */
public enum BacklogAge {
    DAY("", "olderThanOneDay", 0, 1),
    WEEK("olderThanOneDay", "olderThanSevenDays", 1, 7),
    MONTH("olderThanSevenDays", "olderThanThirtyDays", 7, 30),
    OLDER("olderThanThirtyDays", "", 30, Integer.MAX_VALUE);

    private static final long SECONDS_OF_A_DAY = 86_400;

    private final String olderThan;
    private final String olderThanNext;
    private final long from;
    private final long to;

    BacklogAge(String olderThan, String olderThanNext, long days, long nextDays) {
        this.olderThan = olderThan;
        this.olderThanNext = olderThanNext;
        this.from = days * SECONDS_OF_A_DAY;
        this.to = nextDays * SECONDS_OF_A_DAY;
    }

    /** As addresses call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many are that old. */
    long number(BoardFigures figures) {
        long all = olderThan.isEmpty() ? figures.numerator().longValue() : named(figures, olderThan);
        return all - (olderThanNext.isEmpty() ? 0 : named(figures, olderThanNext));
    }

    private static long named(BoardFigures figures, String name) {
        @Nullable BigDecimal number = figures.named(name);
        return number == null ? 0 : number.longValue();
    }

    /** @param seconds what was open from the very beginning of a day on belongs to the younger */
    boolean has(@Nullable BigDecimal seconds) {
        return seconds != null
                && (this == DAY || seconds.compareTo(BigDecimal.valueOf(from)) > 0)
                && seconds.compareTo(BigDecimal.valueOf(to)) <= 0;
    }
}
