package org.hotline.gateway.call.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.hotline.kit.problem.FieldProblem;

/** Reads a time as Asterisk writes it: seconds since 1970, or by a clock that stands somewhere. */
final class LogClock {

    private static final Pattern SECONDS = Pattern.compile("([1-9]\\d{9})(\\.\\d{1,9})?");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?");

    private LogClock() {}

    static Instant read(String field, String written, ZoneId clock) {
        try {
            if (SECONDS.matcher(written).matches()) {
                return Instant.ofEpochSecond(Long.parseLong(written.substring(0, 10)));
            } else if (TIME.matcher(written).matches()) {
                Instant at = LocalDateTime.parse(written.replace(' ', 'T'))
                        .atZone(clock)
                        .toInstant();
                if (!at.isBefore(ReportFields.EARLIEST)) {
                    return at;
                }
            }
        } catch (DateTimeException unclear) {
            throw FieldProblem.invalid(field, "must be a day and time that there are");
        }
        throw FieldProblem.invalid(field, "must be seconds since 1970, or as in 2026-06-01 10:00:00");
    }
}
