package org.hotline.escalation.calendar.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.calendar.BusinessHours;
import org.hotline.escalation.calendar.Holidays;
import org.hotline.escalation.calendar.Opening;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A business calendar as it is kept.
 *
 * @param zone IANA name, such as Europe/Paris
 * @param hours intervals of the weekdays; {@code 24:00} is the end of a day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarView(
        UUID id,
        long version,
        String name,
        String zone,
        List<DayView> hours,
        @Nullable HolidaysView holidays,
        List<ExceptionView> exceptions) {

    private static final int DAY = 86_400;

    /** An interval of a weekday. */
    record DayView(DayOfWeek day, String from, String to) {}

    /** Public holidays of a country, or of a region of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HolidaysView(String country, @Nullable String region) {

        static @Nullable HolidaysView of(@Nullable Holidays holidays) {
            return holidays == null ? null : new HolidaysView(holidays.country(), holidays.region());
        }
    }

    /** An interval of a single date. */
    record HoursView(String from, String to) {}

    /** A date that differs: closed, or open at other hours. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExceptionView(
            LocalDate date,
            @Nullable Boolean closed,
            @Nullable List<HoursView> hours) {

        static ExceptionView of(Map.Entry<LocalDate, List<Opening>> exception) {
            List<HoursView> hours = exception.getValue().stream()
                    .map(o -> new HoursView(time(o.fromSecond()), time(o.toSecond())))
                    .toList();
            return hours.isEmpty()
                    ? new ExceptionView(exception.getKey(), true, null)
                    : new ExceptionView(exception.getKey(), null, hours);
        }
    }

    static CalendarView of(BusinessCalendar calendar) {
        BusinessHours hours = calendar.hours();
        return new CalendarView(
                calendar.id(),
                calendar.version(),
                calendar.name(),
                hours.zone().getId(),
                days(hours),
                HolidaysView.of(hours.holidays()),
                new TreeMap<>(hours.exceptions())
                        .entrySet().stream().map(ExceptionView::of).toList());
    }

    /** As it is now, with its version. */
    static RestResponse<CalendarView> answer(BusinessCalendar calendar) {
        return Version.answer(calendar.version(), of(calendar));
    }

    /** As it is new, with its address and version. */
    static RestResponse<CalendarView> created(BusinessCalendar calendar) {
        return Version.created("/v1/calendars/" + calendar.id(), calendar.version(), of(calendar));
    }

    private static List<DayView> days(BusinessHours hours) {
        List<DayView> days = new ArrayList<>();
        new TreeMap<>(hours.week())
                .forEach((day, openings) -> openings.stream()
                        .sorted()
                        .forEach(o -> days.add(new DayView(day, time(o.fromSecond()), time(o.toSecond())))));
        return days;
    }

    private static String time(int second) {
        return second == DAY ? "24:00" : LocalTime.ofSecondOfDay(second).toString();
    }
}
