package org.hotline.door.board;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days that the board is about. */
public record BoardPeriod(Choice choice, LocalDate first, LocalDate last) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /**
     * Of the addresses and the form, in which days of one's own go before what was shown until then; what nobody can read is the last
     * 30 days, and days to come are left out.
     */
    static BoardPeriod of(String key, @Nullable String from, @Nullable String to, LocalDate today) {
        Choice choice = Choice.of(key);
        Choice ready = choice == Choice.CUSTOM ? Choice.MONTH : choice;
        BoardPeriod period = new BoardPeriod(ready, today.minusDays(ready.days - 1L), today);
        @Nullable LocalDate first = day(from, today);
        @Nullable LocalDate last = day(to, today);
        if (first == null || last == null || (choice != Choice.CUSTOM && period.isFrom(first, last))) {
            return period;
        }
        return first.isAfter(last)
                ? new BoardPeriod(Choice.CUSTOM, last, first)
                : new BoardPeriod(Choice.CUSTOM, first, last);
    }

    private boolean isFrom(LocalDate day, LocalDate until) {
        return first.equals(day) && last.equals(until);
    }

    private static @Nullable LocalDate day(@Nullable String text, LocalDate today) {
        @Nullable LocalDate day = day(text);
        return day == null || !day.isAfter(today) ? day : today;
    }

    /** Nothing of what is no day, or too long ago. */
    static @Nullable LocalDate day(@Nullable String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text.strip());
            return day == null || day.isBefore(EARLIEST) ? null : day;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    public boolean isToday() {
        return choice == Choice.TODAY;
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    Timespan span(ZoneId zone) {
        return new Timespan(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** As many days before it; when the last one is not over yet, the last one before is cut at the same time of day. */
    Timespan before(ZoneId zone, Instant now) {
        Instant end = span(zone).to();
        return new Timespan(
                first.minusDays(days()).atStartOfDay(zone).toInstant(),
                (now.isBefore(end) ? now : end).atZone(zone).minusDays(days()).toInstant());
    }

    /** The days that it is compared with. */
    BoardPeriod before() {
        return new BoardPeriod(Choice.CUSTOM, first.minusDays(days()), first.minusDays(1));
    }

    TrendStep step() {
        return TrendStep.of(days());
    }

    /** What can be chosen. */
    public enum Choice {
        TODAY("today", 1),
        WEEK("7", 7),
        MONTH("30", 30),
        QUARTER("90", 90),
        CUSTOM("custom", 0);

        /** Those that need no dates. */
        static final List<Choice> READY = List.of(TODAY, WEEK, MONTH, QUARTER);

        private final String key;
        private final int days;

        Choice(String key, int days) {
            this.key = key;
            this.days = days;
        }

        /** How it is written in an address. */
        public String key() {
            return key;
        }

        static Choice of(String key) {
            for (Choice choice : values()) {
                if (choice.key.equals(key)) {
                    return choice;
                }
            }
            return MONTH;
        }
    }
}
