package org.hotline.door.board;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is open, by its age. */
public record BacklogAges(
        BoardTile tile,
        WrittenNumber upToADay,
        WrittenNumber upToAWeek,
        WrittenNumber upToAMonth,
        WrittenNumber older,
        String oldest) {

    static BacklogAges of(BoardTile tile, BoardFigures figures, FigureWords words) {
        long all = figures.numerator().longValue();
        long day = number(figures, "olderThanOneDay");
        long week = number(figures, "olderThanSevenDays");
        long month = number(figures, "olderThanThirtyDays");
        @Nullable BigDecimal oldest = figures.named("oldestSeconds");
        return new BacklogAges(
                tile,
                words.number(all - day),
                words.number(day - week),
                words.number(week - month),
                words.number(month),
                words.value(FigureUnit.SECONDS, oldest));
    }

    private static long number(BoardFigures figures, String name) {
        @Nullable BigDecimal number = figures.named(name);
        return number == null ? 0 : number.longValue();
    }
}
