package org.hotline.gateway.mail;

import java.time.DateTimeException;
import java.time.Instant;
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
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> HOURS_OF_ZONE =
            Map.of("EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

    private MailDate() {}

    static Optional<Instant> read(@Nullable String header) {
        Matcher date = DATE.matcher(header == null ? "" : header);
        if (!date.find()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
        try {
            return Optional.of(OffsetDateTime.of(
                            year(date.group(3)),
                            month,
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(4)),
                            Integer.parseInt(date.group(5)),
                            date.group(6) == null ? 0 : Math.min(59, Integer.parseInt(date.group(6))),
                            0,
                            offset(date.group(7)))
                    .toInstant());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
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
        int minutes = Integer.parseInt(zone.substring(3));
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
