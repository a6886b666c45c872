package org.hotline.gateway.call.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.hotline.gateway.interaction.Direction;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** The fields of a report, whether it came as JSON or as a form. */
@FunctionalInterface
interface ReportFields {

    Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    List<String> values(String name);

    default @Nullable String get(String name) {
        return values(name).stream()
                .filter(value -> !value.isBlank() && value.length() <= 255)
                .findFirst()
                .orElse(null);
    }

    default String required(String name) {
        String value = values(name).stream().findFirst().orElse(null);
        if (value == null || value.length() > 255) {
            throw FieldProblem.invalid(name, "must be present and have at most 255 characters");
        }
        return value;
    }

    /** What something is called; a name that is blank is none. */
    default String name(String name) {
        String value = required(name);
        if (value.isBlank()) {
            throw FieldProblem.invalid(name, "must be present and not blank");
        }
        return value;
    }

    /** How much of something there is. */
    default @Nullable Integer number(String name) {
        String value = get(name);
        if (value == null) {
            return null;
        }
        if (value.length() > 5 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw FieldProblem.invalid(name, "must be a whole number, 99999 at most");
        }
        return Integer.valueOf(value);
    }

    /** Who called whom, in the words of most. */
    static Direction direction(String said) {
        return switch (said) {
            case "in" -> Direction.INBOUND;
            case "out" -> Direction.OUTBOUND;
            default -> throw FieldProblem.invalid("direction", "must be one of in, out");
        };
    }

    default @Nullable Instant time(String name) {
        String value = get(name);
        try {
            Instant time = value == null ? null : OffsetDateTime.parse(value).toInstant();
            if (time == null || !time.isBefore(EARLIEST)) {
                return time;
            }
        } catch (DateTimeParseException unclear) {
            throw FieldProblem.invalid(name, "must be a time as RFC 3339 has it");
        }
        throw FieldProblem.invalid(name, "must not be before 2000-01-01");
    }
}
