package org.hotline.door.board;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How many contacts come on which day of the week in which hour. */
public record HeatMap(List<HeatRow> rows) {

    private static final int HOURS = 24;

    static HeatMap of(List<BoardFigures> groups, BoardLabels labels) {
        Map<String, long[]> byDay = new TreeMap<>();
        for (BoardFigures group : groups) {
            int hour = Integer.parseInt(group.of("hour-of-day"));
            byDay.computeIfAbsent(group.of("day-of-week"), day -> new long[HOURS])[hour] += received(group);
        }
        return new HeatMap(Arrays.stream(DayOfWeek.values())
                .map(day -> new HeatRow(
                        labels.weekday(day),
                        cells(day, byDay.getOrDefault(day.name(), new long[HOURS]), labels.figures())))
                .toList());
    }

    private static List<HeatCell> cells(DayOfWeek day, long[] hours, FigureWords words) {
        return IntStream.range(0, HOURS)
                .mapToObj(hour -> new HeatCell(words.number(hours[hour]), MemberCut.at(day, hour)))
                .toList();
    }

    private static long received(BoardFigures group) {
        @Nullable BigDecimal received = group.named("received");
        return received == null ? group.count() : received.longValue();
    }

    /** The most in an hour. */
    public long most() {
        return rows.stream()
                .flatMap(row -> row.hours().stream())
                .mapToLong(cell -> cell.number().number())
                .max()
                .orElse(0);
    }

    /** A day of the week. */
    public record HeatRow(String day, List<HeatCell> hours) {}

    /** An hour of it, and what is to be looked at for it. */
    public record HeatCell(WrittenNumber number, MemberCut cut) {}
}
