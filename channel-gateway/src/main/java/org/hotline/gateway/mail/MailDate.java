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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the Date header, also in the forms that RFC 5322 calls obsolete, and those of programs that know no mail. */
final class MailDate {

    private static final String ZONE = "(?:GMT|UTC?)?\\s*[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)|[A-Za-z]{1,4}";
    private static final String TIME = "(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
            + "\\s*(?<half>[AaPp]\\.?[Mm]\\b)?\\s*(?<zone>" + ZONE + ")?(?:\\s*\\b(?<last>\\d{4})\\b)?";

    private static final Pattern DATE = Pattern.compile(
            "(?<day>\\d{1,2})[\\s-]+(?<month>[A-Za-z]{3})[A-Za-z]*[.,]?[\\s-]+(?<year>\\d{2,4}),?\\s+" + TIME);

    /** As people in America write it, and Unix, where the year comes last. */
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<month>[A-Za-z]{3})[A-Za-z]*\\.?\\s+(?<day>\\d{1,2}),?\\s+(?:(?<year>\\d{4}),?\\s+(?:at\\s+)?)?" + TIME);

    /** ISO 8601. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{2})[-/.](?<day>\\d{2})[Tt ]\\s*" + TIME);

    private static final int MIDNIGHT = 24;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Names that mean one zone in all the world. */
    private static final Map<String, Integer> HOURS_OF_ZONE = Map.ofEntries(
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("WEST", 1),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("MEZ", 1),
            Map.entry("MESZ", 2),
            Map.entry("MET", 1),
            Map.entry("MEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("JST", 9),
            Map.entry("KST", 9),
            Map.entry("AEST", 10),
            Map.entry("AEDT", 11));

    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}?):?(\\d{2})?$");

    private MailDate() {}

    static Optional<Instant> read(@Nullable String header) {
        try {
            return Stream.of(DATE, MONTH_FIRST, YEAR_FIRST)
                    .map(form -> form.matcher(header == null ? "" : header))
                    .filter(Matcher::find)
                    .findFirst()
                    .map(MailDate::at);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A day ends at 24:00, where the next one begins. */
    private static Instant at(Matcher date) {
        LocalDate day = LocalDate.of(year(date), month(date.group("month")), Integer.parseInt(date.group("day")));
        int hour = hour(Integer.parseInt(date.group("hour")), date.group("half"));
        int minute = Integer.parseInt(date.group("minute"));
        int second = date.group("second") == null ? 0 : Math.min(59, Integer.parseInt(date.group("second")));
        boolean ended = hour == MIDNIGHT && minute == 0 && second == 0;
        return OffsetDateTime.of(
                        ended ? day.plusDays(1) : day,
                        LocalTime.of(ended ? 0 : hour, minute, second),
                        offset(date.group("zone")))
                .toInstant();
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.indexOf(written.toLowerCase(Locale.ROOT)) + 1;
    }

    private static int year(Matcher date) {
        String digits = date.group("year") == null ? date.group("last") : date.group("year");
        if (digits == null) {
            throw new DateTimeException("no year");
        }
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < 50 && digits.length() == 2 ? 2000 + year : 1900 + year;
    }

    private static ZoneOffset offset(@Nullable String zone) {
        Matcher offset = OFFSET.matcher(zone == null ? "" : zone);
        if (zone == null || !offset.find()) {
            return ZoneOffset.ofHours(HOURS_OF_ZONE.getOrDefault(zone == null ? "" : zone.toUpperCase(Locale.ROOT), 0));
        }
        int sign = offset.group(1).equals("-") ? -1 : 1;
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes);
    }
}
