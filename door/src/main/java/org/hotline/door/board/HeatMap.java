package org.hotline.door.board;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
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
                        LongStream.of(byDay.getOrDefault(day.name(), new long[HOURS]))
                                .mapToObj(labels.figures()::number)
                                .toList()))
                .toList());
    }

    private static long received(BoardFigures group) {
        @Nullable BigDecimal received = group.named("received");
        return received == null ? group.count() : received.longValue();
    }

    /** The most in an hour. */
    public long most() {
        return rows.stream()
                .flatMap(row -> row.hours().stream())
                .mapToLong(WrittenNumber::number)
                .max()
                .orElse(0);
    }

    /** A day of the week. */
    public record HeatRow(String day, List<WrittenNumber> hours) {}
}
