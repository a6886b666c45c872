package org.hotline.gateway.chat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The hours of a week in which somebody is there, in local time; without any somebody always is.
 *
 * @param closed days on which nobody is there all the same
 */
record OpenWeek(List<OpenHours> hours, Set<LocalDate> closed, ZoneId zone) {

    private static final int FAR = 31;

    /** A stretch of each of some days; {@code to} is midnight, at its end, when it is the beginning of the day. */
    record OpenHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {}

    private record Stretch(Instant from, Instant to) {

        Duration within(Instant begin, Instant end) {
            Instant first = from.isAfter(begin) ? from : begin;
            Instant last = to.isBefore(end) ? to : end;
            return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
        }

        boolean holds(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    boolean isOpen(Instant moment) {
        return hours.isEmpty() || on(day(moment)).anyMatch(stretch -> stretch.holds(moment));
    }

    /** When somebody is there next; not when nobody is within a month. */
    Optional<Instant> opens(Instant after) {
        return days(after, after.plus(Duration.ofDays(FAR)))
                .flatMap(this::on)
                .map(Stretch::from)
                .filter(from -> from.isAfter(after))
                .min(Instant::compareTo);
    }

    /** How long somebody was there in between; of more than a month its last one. */
    Duration between(Instant from, Instant to) {
        if (hours.isEmpty()) {
            return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
        }
        Instant first = to.minus(Duration.ofDays(FAR));
        Instant begin = from.isBefore(first) ? first : from;
        return days(begin, to)
                .flatMap(this::on)
                .map(stretch -> stretch.within(begin, to))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private Stream<LocalDate> days(Instant from, Instant to) {
        return from.isAfter(to) ? Stream.empty() : day(from).datesUntil(day(to).plusDays(1));
    }

    private Stream<Stretch> on(LocalDate day) {
        return closed.contains(day)
                ? Stream.empty()
                : hours.stream()
                        .filter(some -> some.days.contains(day.getDayOfWeek()))
                        .map(some -> new Stretch(
                                ZonedDateTime.of(day, some.from, zone).toInstant(),
                                ZonedDateTime.of(some.to.equals(LocalTime.MIN) ? day.plusDays(1) : day, some.to, zone)
                                        .toInstant()));
    }
}
