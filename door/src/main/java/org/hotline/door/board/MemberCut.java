package org.hotline.door.board;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What only of a figure is looked at, beside what the kpi-service can be asked for.
 *
 * @param without only what has no such part: nobody's
 * @param hour only what is of this hour, of this day of the week if one is said
 * @param age only what has been open that long
 */
public record MemberCut(
        @Nullable Facet without,
        @Nullable DayOfWeek day,
        @Nullable Integer hour,
        @Nullable BacklogAge age) {

    static final MemberCut NONE = new MemberCut(null, null, null, null);
    private static final String HOUR = "hour-of-day";
    private static final String DAY = "day-of-week";
    private static final int HOURS = 24;

    /** What nobody can read is no cut. */
    static MemberCut of(BoardQuery query) {
        @Nullable
        Integer hour = Stream.of(query.hour)
                .filter(said -> said.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(said -> said < HOURS)
                .findFirst()
                .orElse(null);
        return new MemberCut(
                named(Facet.values(), query.without),
                hour == null ? null : named(DayOfWeek.values(), query.day),
                hour,
                named(BacklogAge.values(), query.age));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String key) {
        return Stream.of(values)
                .filter(value -> value.name().equals(key.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    static MemberCut without(Facet facet) {
        return new MemberCut(facet, null, null, null);
    }

    static MemberCut at(@Nullable DayOfWeek day, int hour) {
        return new MemberCut(null, day, hour, null);
    }

    public boolean isWhole() {
        return equals(NONE);
    }

    /** What an address has to say of it, after what it says of the days. */
    public String address() {
        return said("without", without == null ? null : without.key())
                + said("day", day == null ? null : day.name().toLowerCase(Locale.ROOT))
                + said("hour", hour)
                + said("age", age == null ? null : age.key());
    }

    private static String said(String name, @Nullable Object value) {
        return value == null ? "" : "&" + name + "=" + value;
    }

    boolean has(BoardMember member, ZoneId zone) {
        ZonedDateTime at = member.at().atZone(zone);
        return (without == null || member.of(without).isEmpty())
                && (hour == null || at.getHour() == hour)
                && (day == null || at.getDayOfWeek() == day)
                && (age == null || age.has(member.amount()));
    }

    /** By what figures are split of which one is those of the cut. */
    String[] dimensions() {
        return Stream.of(
                        Optional.ofNullable(without).map(Facet::key),
                        Optional.ofNullable(day).map(said -> DAY),
                        Optional.ofNullable(hour).map(said -> HOUR))
                .flatMap(Optional::stream)
                .toArray(String[]::new);
    }

    /** The figures of the cut, out of those of all. */
    BoardReport of(BoardReport report) {
        if (isWhole()) {
            return report;
        }
        if (age != null) {
            return report.only(BoardFigures.of(age.number(report.whole())));
        }
        return report.groups().stream()
                .filter(this::isGroup)
                .findFirst()
                .map(report::only)
                .orElseGet(() -> report.only(BoardFigures.of(0)));
    }

    private boolean isGroup(BoardFigures group) {
        return (without == null || group.of(without.key()).isEmpty())
                && (day == null || group.of(DAY).equals(day.name()))
                && (hour == null || Integer.parseInt(group.of(HOUR)) == hour);
    }

    /** In which times it has to be looked for. */
    List<Timespan> spans(BoardPeriod period, ZoneId zone) {
        return hour == null ? List.of(period.span(zone)) : new WeekHours(day, hour).spans(period, zone);
    }
}
