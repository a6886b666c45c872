package org.hotline.door.board;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An hour of a day of the week, or of all of them. */
record WeekHours(@Nullable DayOfWeek day, int hour) {

    /** When it is in a period. An hour that the clocks go through twice is one, and one that they pass over is none. */
    List<Timespan> spans(BoardPeriod period, ZoneId zone) {
        return period.first()
                .datesUntil(period.last().plusDays(1))
                .filter(date -> day == null || date.getDayOfWeek() == day)
                .map(date -> date.atTime(hour, 0))
                .map(start -> new Timespan(instant(start, zone), instant(start.plusHours(1), zone)))
                .filter(span -> span.from().isBefore(span.to()))
                .toList();
    }

    private static Instant instant(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }
}
