package org.hotline.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.hotline.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final BusinessHours FR_2 = fr2();

    @ParameterizedTest
    @CsvSource({
        "2026-05-14T10:00, PT4H, 2026-05-15T14:30", // a holiday
        "2026-05-16T20:00, PT4H, 2026-05-18T14:30", // a Saturday night
        "2026-03-27T17:00, PT4H, 2026-03-30T12:00", // over the spring change, and due at the end of an interval
        "2026-10-23T17:00, PT4H, 2026-10-26T12:00", // over the autumn change
        "2026-05-13T12:15, PT4H, 2026-05-13T17:30", // from a lunch break
        "2026-05-13T16:00, PT8H, 2026-05-15T16:30", // two intervals a day, and a holiday between
    })
    void aPromiseIsDueAfterItsBusinessTime(String from, String length, String due) {
        assertThat(FR_2.due(paris(from), Duration.parse(length), List.of())).contains(paris(due));
    }

    @Test
    void timeStandsStillDuringAPause() {
        List<Interval> pauses = List.of(new Interval(paris("2026-05-15T10:00"), paris("2026-05-18T11:00")));

        assertThat(FR_2.dueAtLast(paris("2026-05-13T16:00"), Duration.ofHours(8), pauses))
                .isEqualTo(Instant.parse("2026-05-18T15:30:00Z"));
    }

    @Test
    void businessTimeOverASpringWeekendIsTheTimeInsideTheIntervals() {
        assertThat(FR_2.between(paris("2026-03-27T17:30"), paris("2026-03-30T09:20")))
                .isEqualTo(Duration.ofSeconds(3_000));
    }

    @Test
    void theHourRepeatedInAutumnCountsTwiceAndTheOneSkippedInSpringNotAtAll() {
        BusinessHours nights = new BusinessHours(
                PARIS,
                Map.of(DayOfWeek.SUNDAY, List.of(Opening.of(LocalTime.of(1, 0), LocalTime.of(4, 0)))),
                null,
                Map.of());

        Duration autumn = nights.between(paris("2026-10-25T00:00"), paris("2026-10-26T00:00"));
        Duration spring = nights.between(paris("2026-03-29T00:00"), paris("2026-03-30T00:00"));

        assertThat(autumn).isEqualTo(Duration.ofHours(4));
        assertThat(spring).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void publicHolidaysAreClosed() {
        BusinessHours france = new BusinessHours(PARIS, weekdays(9, 18), new Holidays("FR", null), Map.of());

        assertThat(france.due(paris("2026-07-13T17:00"), Duration.ofHours(2), List.of()))
                .contains(paris("2026-07-15T10:00"));
    }

    @Test
    void aDateCanHaveHoursOfItsOwn() {
        BusinessHours calendar = new BusinessHours(
                PARIS,
                weekdays(9, 18),
                new Holidays("FR", null),
                Map.of(LocalDate.of(2026, 7, 14), List.of(Opening.of(LocalTime.of(10, 0), LocalTime.of(12, 0)))));

        assertThat(calendar.between(paris("2026-07-14T00:00"), paris("2026-07-15T00:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void overlappingHoursAndCalendarsThatNeverOpenAreRefused() {
        Opening morning = Opening.of(LocalTime.of(9, 0), LocalTime.of(12, 0));
        Opening midday = Opening.of(LocalTime.of(11, 0), LocalTime.of(14, 0));

        assertThatThrownBy(() ->
                        new BusinessHours(PARIS, Map.of(DayOfWeek.MONDAY, List.of(morning, midday)), null, Map.of()))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new BusinessHours(PARIS, Map.of(), null, Map.of()))
                .isInstanceOf(DomainException.class);
        BusinessHours once =
                new BusinessHours(PARIS, Map.of(), null, Map.of(LocalDate.of(2026, 1, 1), List.of(morning)));
        assertThat(once.due(paris("2026-02-01T00:00"), Duration.ofHours(1), List.of()))
                .isEmpty();
        assertThat(once.dueAtLast(paris("2026-02-01T00:00"), Duration.ofHours(1), List.of()))
                .isAfter(paris("2045-12-31T00:00"));
        assertThat(once.reaches(List.of(Duration.ofHours(1)), paris("2025-12-01T00:00")))
                .isTrue();
        assertThat(once.reaches(List.of(Duration.ofHours(1)), paris("2026-02-01T00:00")))
                .isFalse();
    }

    /** Any two openings a day, any start within days around both changes of the clock, any length and any pause. */
    @Property(tries = 2_000)
    void itAgreesWithCountingMinuteByMinute(
            @ForAll @Size(4) List<@IntRange(max = 1_439) Integer> edges,
            @ForAll boolean autumn,
            @ForAll @LongRange(max = 60L * 24 * 3) long startMinute,
            @ForAll @LongRange(min = 1, max = 600) long length,
            @ForAll @LongRange(max = 2_000) long pauseAfter,
            @ForAll @LongRange(max = 900) long pauseLength) {
        List<Integer> sorted = edges.stream().sorted().distinct().toList();
        if (sorted.size() < 4) {
            return;
        }
        List<Opening> day = List.of(
                new Opening(sorted.get(0) * 60, sorted.get(1) * 60),
                new Opening(sorted.get(2) * 60, sorted.get(3) * 60));
        Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek each : DayOfWeek.values()) {
            week.put(each, day);
        }
        BusinessHours calendar = new BusinessHours(PARIS, week, null, Map.of());
        Instant from = paris(autumn ? "2026-10-24T00:00" : "2026-03-28T00:00").plusSeconds(startMinute * 60);
        Instant pauseFrom = from.plusSeconds(pauseAfter * 60);
        Interval pause = new Interval(pauseFrom, pauseFrom.plusSeconds(pauseLength * 60));

        Instant due = calendar.dueAtLast(from, Duration.ofMinutes(length), List.of(pause));

        assertThat(due).isEqualTo(dueByCounting(day, from, length, pause));
        Instant unpaused = calendar.dueAtLast(from, Duration.ofMinutes(length), List.of());
        assertThat(calendar.between(from, unpaused)).isEqualTo(Duration.ofMinutes(length));
    }

    private static Instant dueByCounting(List<Opening> openings, Instant from, long minutes, Interval pause) {
        long left = minutes;
        Instant minute = from;
        while (true) {
            int second = minute.atZone(PARIS).toLocalTime().toSecondOfDay();
            boolean open = openings.stream().anyMatch(o -> o.fromSecond() <= second && second < o.toSecond());
            boolean paused = !minute.isBefore(pause.from()) && minute.isBefore(pause.to());
            minute = minute.plusSeconds(60);
            if (open && !paused && --left == 0) {
                return minute;
            }
        }
    }

    private static BusinessHours fr2() {
        Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : weekdays(9, 18).keySet()) {
            week.put(
                    day,
                    List.of(
                            Opening.of(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                            Opening.of(LocalTime.of(13, 30), LocalTime.of(18, 0))));
        }
        Map<LocalDate, List<Opening>> closed = new HashMap<>();
        for (String date : List.of("2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25", "2026-07-14")) {
            closed.put(LocalDate.parse(date), List.of());
        }
        return new BusinessHours(PARIS, week, null, closed);
    }

    private static Map<DayOfWeek, List<Opening>> weekdays(int from, int to) {
        Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : new ArrayList<>(List.of(DayOfWeek.values())).subList(0, 5)) {
            week.put(day, List.of(Opening.of(LocalTime.of(from, 0), LocalTime.of(to, 0))));
        }
        return week;
    }

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
