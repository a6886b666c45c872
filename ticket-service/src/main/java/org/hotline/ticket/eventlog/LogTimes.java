package org.hotline.ticket.eventlog;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.kit.problem.FieldProblem;

/** Reads moments as a log writes them. */
final class LogTimes {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    /** Each of its fields is another one, so that none is taken for another. */
    private static final ZonedDateTime SOME_TIME =
            ZonedDateTime.of(2013, 11, 25, 21, 47, 38, 0, ZoneId.of("Europe/Paris"));

    private static final Pattern TIME_OF_DAY = Pattern.compile("[hHkKmsSanNAB]");

    private final List<DateTimeFormatter> forms;
    private final ZoneId zone;
    private final Instant latest;

    LogTimes(LogMapping.LogForm form, Instant now) {
        this.forms = Stream.concat(form.times().stream().map(LogTimes::form), Stream.of(ISO))
                .toList();
        this.zone = ZoneId.of(form.zone());
        this.latest = now.plus(AHEAD);
    }

    /**
     * As its pattern says, and no other way: the 30th of February is no day.
     *
     * @throws IllegalArgumentException when it is none
     * @throws DateTimeException when no time can be read by it as it was written
     */
    static DateTimeFormatter tried(String pattern) {
        DateTimeFormatter form = form(pattern);
        TemporalAccessor read = form.parseBest(form.format(SOME_TIME), LocalDateTime::from, LocalDate::from);
        boolean whole = read instanceof LocalDateTime time
                ? time.truncatedTo(ChronoUnit.HOURS)
                        .equals(SOME_TIME.toLocalDateTime().truncatedTo(ChronoUnit.HOURS))
                : read.equals(SOME_TIME.toLocalDate())
                        && !TIME_OF_DAY
                                .matcher(pattern.replaceAll("'[^']*'", ""))
                                .find();
        if (!whole) {
            throw new DateTimeException("names no whole time");
        }
        return form;
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    Instant read(String column, String written) {
        for (DateTimeFormatter form : forms) {
            try {
                Instant at = moment(form.parseBest(written, ZonedDateTime::from, LocalDateTime::from, LocalDate::from));
                if (at.isBefore(EARLIEST) || at.isAfter(latest)) {
                    throw FieldProblem.invalid(
                            column, "must not be before 2000-01-01 or more than five minutes in the future");
                }
                return at;
            } catch (DateTimeException another) {
                // the next form may be the one
            }
        }
        throw FieldProblem.invalid(column, "must be a time in a form that the mapping names, not " + written);
    }

    /** Where clocks are set back, the first of two moments; where they are set forward, what they never showed is an hour later. */
    private Instant moment(TemporalAccessor read) {
        if (read instanceof ZonedDateTime exact) {
            return exact.toInstant();
        }
        return read instanceof LocalDateTime local
                ? local.atZone(zone).toInstant()
                : LocalDate.from(read).atStartOfDay(zone).toInstant();
    }
}
