package org.hotline.escalation.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When time counts: elapsed time inside the open intervals. An instant is open when its local time lies in an opening of
 * its day, so the hour repeated in autumn counts twice and the one skipped in spring not at all.
 *
 * @param week openings by weekday; a day without is closed
 * @param holidays public holidays, on which it is closed
 * @param exceptions openings of single dates, before everything else; none is closed
 */
public record BusinessHours(
        ZoneId zone,
        Map<DayOfWeek, List<Opening>> week,
        @Nullable Holidays holidays,
        Map<LocalDate, List<Opening>> exceptions) {

    private static final int MOST_DAYS = 366 * 20;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    public BusinessHours {
        week.values().forEach(openings -> requireDisjoint("hours", openings));
        exceptions.values().forEach(openings -> requireDisjoint("exceptions", openings));
        if (week.values().stream().allMatch(List::isEmpty)
                && exceptions.values().stream().allMatch(List::isEmpty)) {
            throw CalendarProblem.invalid("hours", "must open at least once");
        }
        week = Map.copyOf(week);
        exceptions = Map.copyOf(exceptions);
    }

    /** The same, or after twenty years if the calendar does not open for that long: what was promised once is reckoned always. */
    public Instant dueAtLast(Instant from, Duration length, List<Interval> pauses) {
        return due(from, length, pauses).orElseGet(() -> from.plus(Duration.ofDays(MOST_DAYS)));
    }

    /** Whether the lengths of business time can pass within twenty years. */
    public boolean reaches(Collection<Duration> lengths, Instant from) {
        return lengths.stream().allMatch(length -> due(from, length, List.of()).isPresent());
    }

    /**
     * When a length of business time has passed that does not run during the pauses; exactly the end of an interval is that end.
     * Nothing when the calendar does not open for that long within twenty years.
     */
    public Optional<Instant> due(Instant from, Duration length, List<Interval> pauses) {
        if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            throw CalendarProblem.invalid("from", "must lie between the years 1900 and 2200");
        }
        Duration left = length;
        LocalDate first = from.atZone(zone).toLocalDate();
        for (int day = 0; day < MOST_DAYS; day++) {
            for (Interval open : without(pauses, openOn(first.plusDays(day), from))) {
                if (left.compareTo(open.length()) <= 0) {
                    return Optional.of(open.from().plus(left));
                }
                left = left.minus(open.length());
            }
        }
        return Optional.empty();
    }

    /** How much business time lies between two instants; nothing when they are out of order. */
    public Duration between(Instant from, Instant to) {
        return between(from, to, List.of());
    }

    /** How much business time lies between two instants, without that of the pauses. */
    public Duration between(Instant from, Instant to, List<Interval> pauses) {
        Duration sum = Duration.ZERO;
        if (!from.isBefore(to)) {
            return sum;
        }
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (Interval open : without(pauses, openOn(day, from))) {
                Instant end = open.to().isBefore(to) ? open.to() : to;
                if (open.from().isBefore(end)) {
                    sum = sum.plus(Duration.between(open.from(), end));
                }
            }
        }
        return sum;
    }

    /** The open intervals of a day from an instant on, in order. */
    private List<Interval> openOn(LocalDate day, Instant from) {
        List<Opening> openings = openings(day);
        List<Interval> open = new ArrayList<>();
        if (openings.isEmpty()) {
            return open;
        }
        ZoneRules rules = zone.getRules();
        Instant dayEnd = day.plusDays(1).atStartOfDay(zone).toInstant();
        Instant start = day.atStartOfDay(zone).toInstant();
        // a day consists of stretches of one offset each; almost always it is one
        while (start.isBefore(dayEnd)) {
            ZoneOffsetTransition change = rules.nextTransition(start);
            Instant end = change == null || change.getInstant().isAfter(dayEnd) ? dayEnd : change.getInstant();
            add(open, openings, day, rules.getOffset(start), new Interval(later(start, from), later(end, from)));
            start = end;
        }
        return open;
    }

    private static void add(
            List<Interval> open, List<Opening> openings, LocalDate day, ZoneOffset offset, Interval stretch) {
        if (stretch.isEmpty()) {
            return;
        }
        Instant midnight = day.atStartOfDay().toInstant(offset);
        for (Opening opening : openings) {
            Instant from = later(midnight.plusSeconds(opening.fromSecond()), stretch.from());
            Instant to = midnight.plusSeconds(opening.toSecond());
            if (to.isAfter(stretch.to())) {
                to = stretch.to();
            }
            if (from.isBefore(to)) {
                open.add(new Interval(from, to));
            }
        }
    }

    private List<Opening> openings(LocalDate day) {
        List<Opening> exception = exceptions.get(day);
        if (exception != null) {
            return exception.stream().sorted().toList();
        }
        if (holidays != null && holidays.contains(day)) {
            return List.of();
        }
        return week.getOrDefault(day.getDayOfWeek(), List.of()).stream()
                .sorted()
                .toList();
    }

    private static List<Interval> without(List<Interval> pauses, List<Interval> open) {
        List<Interval> left = open;
        for (Interval pause : pauses) {
            List<Interval> cut = new ArrayList<>();
            for (Interval interval : left) {
                cutOut(pause, interval, cut);
            }
            left = cut;
        }
        return left.stream().sorted(Comparator.comparing(Interval::from)).toList();
    }

    private static void cutOut(Interval pause, Interval open, List<Interval> left) {
        if (!pause.from().isBefore(open.to()) || !open.from().isBefore(pause.to())) {
            left.add(open);
            return;
        }
        if (open.from().isBefore(pause.from())) {
            left.add(new Interval(open.from(), pause.from()));
        }
        if (pause.to().isBefore(open.to())) {
            left.add(new Interval(pause.to(), open.to()));
        }
    }

    private static Instant later(Instant a, Instant b) {
        return a.isBefore(b) ? b : a;
    }

    private static void requireDisjoint(String field, List<Opening> openings) {
        for (int i = 0; i < openings.size(); i++) {
            for (int j = i + 1; j < openings.size(); j++) {
                if (openings.get(i).overlaps(openings.get(j))) {
                    throw CalendarProblem.invalid(field, "must not overlap");
                }
            }
        }
    }
}
