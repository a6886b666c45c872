package org.hotline.door.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Until when a ticket can be put off without writing a time. */
public enum SnoozeChoice {
    LATER,
    TOMORROW,
    MONDAY;

    static final Duration SOME_HOURS = Duration.ofHours(3);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    Instant after(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        LocalDate today = here.toLocalDate();
        return switch (this) {
            case LATER -> here.plus(SOME_HOURS).toInstant();
            case TOMORROW -> morning(today.plusDays(1), zone);
            case MONDAY -> morning(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), zone);
        };
    }

    private static Instant morning(LocalDate day, ZoneId zone) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    /**
     * What a form says: a choice, or a time of one's own, in the zone of whoever fills it in.
     *
     * @param usual the zone where a browser tells none
     * @return nothing when it says no time
     */
    static @Nullable Instant in(MultivaluedMap<String, String> form, Instant now, ZoneId usual) {
        String until = String.valueOf(form.getFirst("until"));
        try {
            String told = form.getFirst("zone");
            ZoneId zone = told == null || told.isBlank() ? usual : ZoneId.of(told);
            return Arrays.stream(values())
                    .filter(choice -> choice.name().equals(until))
                    .findFirst()
                    .map(choice -> choice.after(now, zone))
                    .orElseGet(() -> LocalDateTime.parse(until).atZone(zone).toInstant());
        } catch (DateTimeException noTime) {
            return null;
        }
    }
}
