package org.hotline.gateway.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/** Reads the Date header, also in the forms that RFC 5322 calls obsolete, and those of programs that know no mail. */
final class MailDate {

    private static final String TIME =
            "(?<hour>\\d{1,2})\\s?[:.]\\s?(?<minute>\\d{2})(?:\\s?[:.]\\s?(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "\\s*(?<half>[AaPp]\\.?[Mm]\\b)?\\s*(?<zone>" + MailZone.WRITTEN
                    + ")?(?:\\s*\\b(?<last>\\d{4})\\b(?:\\s+(?<behind>[+-]\\d{4})\\b)?)?";

    private static final Pattern DATE = Pattern.compile(
            "(?<day>\\d{1,2})\\.?[\\s-]+(?:de\\s+)?(?<month>\\p{L}[\\p{L}\\p{M}]{2,12})[.,]?[\\s-]+(?:de\\s+)?(?<year>\\d{2,4}),?\\s+"
                    + TIME);

    /** As people in America write it, and Unix, where the year comes last. */
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<month>\\p{L}[\\p{L}\\p{M}]{2,12})\\.?\\s+(?<day>\\d{1,2}),?\\s+(?:(?<year>\\d{4}),?\\s+(?:at\\s+)?)?"
                    + TIME);

    /** ISO 8601. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{2})[-/.](?<day>\\d{2})[Tt ]\\s*" + TIME);

    private static final Pattern COMMENT = Pattern.compile("\\([^()]{0,100}\\)");

    /** Of a line, by RFC 5322; a date of ours ends long before. */
    private static final int LONGEST = 998;

    private static final int MIDNIGHT = 24;

    private MailDate() {}

    static Optional<Instant> read(@Nullable String header) {
        String line = COMMENT.matcher(EncodedWords.decode(Texts.atMost(LONGEST, header == null ? "" : header)))
                .replaceAll(" ");
        try {
            return Stream.of(DATE, MONTH_FIRST, YEAR_FIRST)
                    .map(form -> form.matcher(line))
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
                        MailZone.offset(date.group(date.group("behind") == null ? "zone" : "behind")))
                .toInstant();
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : MonthNames.find(written);
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
}
