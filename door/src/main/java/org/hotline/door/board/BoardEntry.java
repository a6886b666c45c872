package org.hotline.door.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was entered as days, and what of all that was asked for cannot be shown. */
public record BoardEntry(String from, String to, List<BoardMistake> mistakes) {

    static final BoardEntry NONE = new BoardEntry("", "", List.of());

    static BoardEntry of(BoardQuery query, StaffNames names, LocalDate today) {
        List<BoardMistake> mistakes = new ArrayList<>();
        if (!query.period.isBlank()
                && !BoardPeriod.Choice.of(query.period).key().equals(query.period)) {
            mistakes.add(new BoardMistake(BoardMistake.What.PERIOD, query.period));
        }
        String from = text(query.from);
        String to = text(query.to);
        boolean custom = query.period.equals(BoardPeriod.Choice.CUSTOM.key());
        Stream.of(from, to)
                .filter(day -> custom || !day.isEmpty())
                .flatMap(day -> mistake(day, today))
                .forEach(mistakes::add);
        for (Facet facet : Facet.values()) {
            String value = query.value(facet);
            if (!value.isEmpty() && !names.knows(facet, value)) {
                mistakes.add(new BoardMistake(BoardMistake.What.valueOf(facet.name()), value));
            }
        }
        return new BoardEntry(from, to, List.copyOf(mistakes));
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }

    private static Stream<BoardMistake> mistake(String entered, LocalDate today) {
        @Nullable LocalDate day = BoardPeriod.day(entered);
        if (day == null) {
            return Stream.of(new BoardMistake(BoardMistake.What.DAY, entered));
        }
        return day.isAfter(today)
                ? Stream.of(new BoardMistake(BoardMistake.What.DAY_TO_COME, entered))
                : Stream.empty();
    }
}
