package org.hotline.gateway.call.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** When Twilio says that something happened, as mails write it. */
final class TwilioTime {

    private TwilioTime() {}

    static Instant happened(@Nullable String timestamp, Instant arrived) {
        if (timestamp == null) {
            return arrived;
        }
        try {
            Instant told = ZonedDateTime.parse(timestamp, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            if (!told.isBefore(ReportFields.EARLIEST)) {
                return told;
            }
        } catch (DateTimeException unclear) {
            throw FieldProblem.invalid("Timestamp", "must be a time as RFC 2822 has it");
        }
        throw FieldProblem.invalid("Timestamp", "must not be before 2000-01-01");
    }
}
