package org.hotline.gateway.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the Date header, also in the forms that RFC 5322 calls obsolete. */
final class MailDate {

    private static final Pattern DATE = Pattern.compile(
            "(\\d{1,2})[\\s-]+([A-Za-z]{3})[A-Za-z]*[\\s-]+(\\d{2,4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([+-]\\d{4}|[A-Za-z]{1,4})?");
    /** ISO 8601, which programs write that know no mail. */
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*([+-]\\d{2}:?\\d{2}|[A-Za-z]{1,4})?",
            Pattern.CASE_INSENSITIVE);

    private static final int MIDNIGHT = 24;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> HOURS_OF_ZONE =
            Map.of("EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

    private MailDate() {}

    static Optional<Instant> read(@Nullable String header) {
        String text = header == null ? "" : header;
        Matcher date = DATE.matcher(text);
        Matcher iso = ISO.matcher(text);
        try {
            if (date.find()) {
                int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
                return Optional.of(at(LocalDate.of(year(date.group(3)), month, Integer.parseInt(date.group(1))), date));
            }
            return iso.find()
                    ? Optional.of(at(LocalDate.parse(iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3)), iso))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The moment of a day; a day ends at 24:00, where the next one begins. */
    private static Instant at(LocalDate day, Matcher time) {
        int hour = Integer.parseInt(time.group(4));
        int minute = Integer.parseInt(time.group(5));
        int second = time.group(6) == null ? 0 : Math.min(59, Integer.parseInt(time.group(6)));
        boolean ended = hour == MIDNIGHT && minute == 0 && second == 0;
        return OffsetDateTime.of(
                        ended ? day.plusDays(1) : day,
                        LocalTime.of(ended ? 0 : hour, minute, second),
                        offset(time.group(7)))
                .toInstant();
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < 50 && digits.length() == 2 ? 2000 + year : 1900 + year;
    }

    private static ZoneOffset offset(@Nullable String zone) {
        if (zone == null || Character.isLetter(zone.charAt(0))) {
            return ZoneOffset.ofHours(HOURS_OF_ZONE.getOrDefault(zone == null ? "" : zone.toUpperCase(Locale.ROOT), 0));
        }
        int sign = zone.charAt(0) == '-' ? -1 : 1;
        int hours = Integer.parseInt(zone.substring(1, 3));
        int minutes = Integer.parseInt(zone.substring(zone.length() - 2));
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
