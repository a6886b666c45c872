package org.hotline.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hotline.kit.test.Cost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calendars and questions as long as we take them. */
@Tag("cost")
class CostOfCalendarsTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    @Timeout(60)
    void noQuestionOfManyPausesCostsMoreThanTwoSecondsAndSixtyFourMebibytes() throws Exception {
        BusinessHours hours = hours(100, 0);
        List<Interval> pauses = IntStream.range(0, 1_000)
                .mapToObj(i -> new Interval(FROM.plusSeconds(i * 600_000L), FROM.plusSeconds(i * 600_000L + 60)))
                .toList();

        Cost.assertBearable("pauses", () -> due(hours, pauses));
    }

    @Test
    @Timeout(60)
    void noCalendarCostsMoreThanTwoSecondsAndSixtyFourMebibytes() throws Exception {
        Cost.assertBearable("exceptions", () -> due(hours(100, 2_000), List.of()));
    }

    private static void due(BusinessHours hours, List<Interval> pauses) {
        assertThat(hours.dueAtLast(FROM, Duration.ofDays(300_000), pauses)).isAfter(FROM);
    }

    private static BusinessHours hours(int openings, int exceptions) {
        List<Opening> day = IntStream.range(0, openings)
                .mapToObj(i -> new Opening(i * 800, i * 800 + 400))
                .toList();
        Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
        week.put(DayOfWeek.MONDAY, day);
        Map<LocalDate, List<Opening>> dates = new HashMap<>();
        for (int i = 0; i < exceptions; i++) {
            dates.put(LocalDate.of(2026, 1, 1).plusDays(i), day);
        }
        return new BusinessHours(ZoneId.of("Europe/Paris"), week, new Holidays("FR", null), dates);
    }
}
