package org.hotline.gateway.chat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads hours as they are written in settings: {@code MO-FR 09:00-18:00}. */
final class OpenHoursReader {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final String DAY = "(MO|TU|WE|TH|FR|SA|SU)";
    private static final Pattern FORM =
            Pattern.compile(DAY + "(?:-" + DAY + ")? ([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");

    private OpenHoursReader() {}

    static OpenWeek.OpenHours read(String written) {
        Matcher form = FORM.matcher(written.strip());
        if (!form.matches()) {
            throw wrong(written);
        }
        LocalTime from = LocalTime.of(Integer.parseInt(form.group(3)), Integer.parseInt(form.group(4)));
        int toHour = Integer.parseInt(form.group(5));
        LocalTime to = LocalTime.of(toHour % 24, Integer.parseInt(form.group(6)));
        boolean atMidnight = toHour == 24 && to.equals(LocalTime.MIN);
        boolean later = toHour < 24 && to.isAfter(from);
        if (!atMidnight && !later) {
            throw wrong(written);
        }
        return new OpenWeek.OpenHours(
                days(form.group(1), form.group(2) == null ? form.group(1) : form.group(2)), from, to);
    }

    private static Set<DayOfWeek> days(String first, String last) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        DayOfWeek end = DayOfWeek.of(DAYS.indexOf(last) + 1);
        DayOfWeek day = DayOfWeek.of(DAYS.indexOf(first) + 1);
        days.add(day);
        while (day != end) {
            day = day.plus(1);
            days.add(day);
        }
        return days;
    }

    private static IllegalArgumentException wrong(String written) {
        return new IllegalArgumentException(
                "hotline.chat.hours: \"" + written + "\" is not written as MO-FR 09:00-18:00");
    }
}
