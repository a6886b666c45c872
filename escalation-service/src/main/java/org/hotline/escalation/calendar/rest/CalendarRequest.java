package org.hotline.escalation.calendar.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.escalation.calendar.BusinessHours;
import org.hotline.escalation.calendar.CalendarProblem;
import org.hotline.escalation.calendar.Holidays;
import org.hotline.escalation.calendar.Opening;
import org.hotline.kit.time.ZoneName;
import org.hotline.kit.time.Zones;
import org.jspecify.annotations.Nullable;

/**
 * A business calendar to be kept.
 *
 * @param zone IANA name such as Europe/Paris, {@code Z}, or an offset such as {@code +02:00}
 * @param hours intervals of the weekdays; several of one day are allowed, {@code 24:00} is the end of a day
 */
record CalendarRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull @ZoneName String zone,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull DayRequest> hours,
        @Nullable @Valid HolidaysRequest holidays,
        @Nullable @Size(max = 2000) List<@Valid @NotNull ExceptionRequest> exceptions) {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?|24:00";
    private static final String TIME_RULE = "must be a time of day such as 09:00";
    private static final int DAY = 86_400;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** An interval of a weekday. */
    record DayRequest(
            @NotNull DayOfWeek day,

            @NotNull @Pattern(regexp = TIME, message = TIME_RULE)
            String from,

            @NotNull @Pattern(regexp = TIME, message = TIME_RULE)
            String to) {}

    /** Public holidays of a country, or of a region of it. */
    record HolidaysRequest(
            @NotBlank String country, @Nullable String region) {}

    /** An interval of a single date. */
    record HoursRequest(
            @NotNull @Pattern(regexp = TIME, message = TIME_RULE)
            String from,

            @NotNull @Pattern(regexp = TIME, message = TIME_RULE)
            String to) {}

    /** A date that differs: closed, or open at other hours. */
    record ExceptionRequest(
            @NotNull LocalDate date,
            @Nullable Boolean closed,
            @Nullable @Size(max = 100) List<@Valid @NotNull HoursRequest> hours) {

        List<Opening> openings() {
            boolean shut = Boolean.TRUE.equals(closed);
            if (shut != (hours == null || hours.isEmpty())) {
                throw CalendarProblem.invalid("exceptions", "must each be closed or have hours");
            }
            return hours == null
                    ? List.of()
                    : hours.stream().map(h -> opening(h.from, h.to)).toList();
        }
    }

    BusinessHours toBusinessHours() {
        Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
        for (DayRequest day : hours) {
            week.computeIfAbsent(day.day, d -> new ArrayList<>()).add(opening(day.from, day.to));
        }
        Map<LocalDate, List<Opening>> dates = new HashMap<>();
        if (exceptions != null) {
            for (ExceptionRequest exception : exceptions) {
                if (exception.date.isBefore(EARLIEST) || exception.date.isAfter(LATEST)) {
                    throw CalendarProblem.invalid("exceptions", "must be dates from 1970 to 2199");
                }
                if (dates.put(exception.date, exception.openings()) != null) {
                    throw CalendarProblem.invalid("exceptions", "must name each date once");
                }
            }
        }
        Holidays closed = holidays == null ? null : new Holidays(holidays.country, holidays.region);
        return new BusinessHours(Zones.find(zone).orElseThrow(), week, closed, dates);
    }

    private static Opening opening(String from, String to) {
        return new Opening(second(from), second(to));
    }

    private static int second(String time) {
        return time.equals("24:00") ? DAY : LocalTime.parse(time).toSecondOfDay();
    }
}
