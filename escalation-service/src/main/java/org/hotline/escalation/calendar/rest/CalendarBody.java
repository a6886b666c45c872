package org.hotline.escalation.calendar.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.calendar.CalendarProblem;
import org.hotline.escalation.calendar.Holidays;
import org.hotline.escalation.calendar.Opening;
import org.jspecify.annotations.Nullable;

/**
 * A business calendar on the wire.
 *
 * @param zone IANA name, such as Europe/Paris
 * @param hours intervals of the weekdays; several of one day are allowed, {@code 24:00} is the end of a day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarBody(
        @NotBlank @Size(max = 100) String name,
        @NotNull ZoneId zone,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull DayHours> hours,
        @Nullable @Valid HolidaysOf holidays,
        @Nullable @Size(max = 2000) List<@Valid @NotNull ExceptionOn> exceptions) {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?|24:00";
    private static final String TIME_RULE = "must be a time of day such as 09:00";

    /** An interval of a weekday. */
    record DayHours(
            @NotNull DayOfWeek day,

            @NotNull @Pattern(regexp = TIME, message = TIME_RULE)
            String from,

            @NotNull @Pattern(regexp = TIME, message = TIME_RULE)
            String to) {}

    /** Public holidays of a country, or of a region of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HolidaysOf(@NotBlank String country, @Nullable String region) {}

    /** An interval of a single date. */
    record Hours(
            @NotNull @Pattern(regexp = TIME, message = TIME_RULE)
            String from,

            @NotNull @Pattern(regexp = TIME, message = TIME_RULE)
            String to) {}

    /** A date that differs: closed, or open at other hours. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExceptionOn(
            @NotNull LocalDate date,
            @Nullable Boolean closed,
            @Nullable List<@Valid @NotNull Hours> hours) {

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

    BusinessCalendar toCalendar() {
        Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
        for (DayHours day : hours) {
            week.computeIfAbsent(day.day, d -> new ArrayList<>()).add(opening(day.from, day.to));
        }
        Map<LocalDate, List<Opening>> dates = new HashMap<>();
        if (exceptions != null) {
            for (ExceptionOn exception : exceptions) {
                if (dates.put(exception.date, exception.openings()) != null) {
                    throw CalendarProblem.invalid("exceptions", "must name each date once");
                }
            }
        }
        Holidays closed = holidays == null ? null : new Holidays(holidays.country, holidays.region);
        return new BusinessCalendar(zone, week, closed, dates);
    }

    static CalendarBody of(String name, BusinessCalendar calendar) {
        List<DayHours> hours = new ArrayList<>();
        new TreeMap<>(calendar.week())
                .forEach((day, openings) -> openings.stream()
                        .sorted()
                        .forEach(o -> hours.add(new DayHours(day, time(o.fromSecond()), time(o.toSecond())))));
        List<ExceptionOn> exceptions = new TreeMap<>(calendar.exceptions())
                .entrySet().stream()
                        .map(e -> exception(e.getKey(), e.getValue()))
                        .toList();
        Holidays holidays = calendar.holidays();
        return new CalendarBody(
                name,
                calendar.zone(),
                hours,
                holidays == null ? null : new HolidaysOf(holidays.country(), holidays.region()),
                exceptions);
    }

    private static ExceptionOn exception(LocalDate date, List<Opening> openings) {
        return openings.isEmpty()
                ? new ExceptionOn(date, true, null)
                : new ExceptionOn(
                        date,
                        null,
                        openings.stream()
                                .map(o -> new Hours(time(o.fromSecond()), time(o.toSecond())))
                                .toList());
    }

    private static Opening opening(String from, String to) {
        return new Opening(second(from), second(to));
    }

    private static int second(String time) {
        return time.equals("24:00") ? 86_400 : LocalTime.parse(time).toSecondOfDay();
    }

    private static String time(int second) {
        return second == 86_400 ? "24:00" : LocalTime.ofSecondOfDay(second).toString();
    }
}
