package org.hotline.door.board;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** By what a period is divided, so that its trend has a few dozen steps at most. */
enum TrendStep {
    HOUR_OF_DAY(ChronoUnit.HOURS),
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS);

    private static final int MOST_DAYS = 31;
    private static final int MOST_DAYS_IN_WEEKS = 366;
    private static final int HOURS = 24;

    private final ChronoUnit unit;

    TrendStep(ChronoUnit unit) {
        this.unit = unit;
    }

    static TrendStep of(int days) {
        if (days == 1) {
            return HOUR_OF_DAY;
        }
        if (days <= MOST_DAYS) {
            return DAY;
        }
        return days <= MOST_DAYS_IN_WEEKS ? WEEK : MONTH;
    }

    /** As the kpi-service calls it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All steps of a period as the kpi-service calls them, those without figures too. */
    List<String> keys(BoardPeriod period) {
        if (this == HOUR_OF_DAY) {
            return IntStream.range(0, HOURS)
                    .mapToObj(hour -> String.format(Locale.ROOT, "%02d", hour))
                    .toList();
        }
        return period.first()
                .datesUntil(period.last().plusDays(1))
                .map(this::keyOf)
                .distinct()
                .toList();
    }

    /** The days of a period that are in a step of it; none of an hour. */
    List<LocalDate> days(BoardPeriod period, String key) {
        return this == HOUR_OF_DAY
                ? List.of()
                : period.first()
                        .datesUntil(period.last().plusDays(1))
                        .filter(day -> keyOf(day).equals(key))
                        .toList();
    }

    private String keyOf(LocalDate day) {
        return switch (unit) {
            case WEEKS ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTHS -> DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT).format(day);
            default -> day.toString();
        };
    }
}
