package org.hotline.kit.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hotline.kit.json.TimeParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter of a query may be.
 *
 * @param many it may be given more than once
 * @param canBeEmpty an empty text is as good as none; of others the operation would take it for that, and nobody would be told
 */
record QueryValue(Class<?> type, boolean many, boolean canBeEmpty) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern UUID_TEXT = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The rule that the values break, or nothing. */
    @Nullable
    String brokenBy(List<String> values) {
        if (!many && values.size() > 1) {
            return "must be given once";
        }
        return values.stream().allMatch(this::fits) ? null : rule();
    }

    private boolean fits(String value) {
        if (type == String.class) {
            return canBeEmpty || !value.isEmpty();
        } else if (type == boolean.class || type == Boolean.class) {
            return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
        } else if (type == int.class || type == Integer.class) {
            return WHOLE_NUMBER.matcher(value).matches();
        } else if (type == UUID.class) {
            return UUID_TEXT.matcher(value).matches();
        } else if (type == Instant.class) {
            return TimeParameters.isTime(value);
        } else if (type.isEnum()) {
            return names().contains(value);
        }
        throw new IllegalStateException("nothing says what a parameter of " + type + " may be");
    }

    /** What an operation takes the values for, none of which breaks the rule. */
    Object read(List<String> values) {
        return many ? values.stream().map(this::read).toList() : read(values.get(0));
    }

    private Object read(String value) {
        if (type == String.class) {
            return value;
        } else if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(value);
        } else if (type == int.class || type == Integer.class) {
            return Integer.valueOf(value);
        } else if (type == UUID.class) {
            return UUID.fromString(value);
        } else if (type == Instant.class) {
            return TimeParameters.read(value);
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(word -> ((Enum<?>) word).name().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private String rule() {
        if (type == String.class) {
            return "must not be empty";
        } else if (type == UUID.class) {
            return "must be a UUID";
        } else if (type == Instant.class) {
            return "must be a time of the years 1 to 9999 such as 2026-05-01T00:00:00Z";
        } else if (type.isEnum()) {
            return "must be one of " + String.join(", ", names());
        }
        return type == boolean.class || type == Boolean.class ? "must be true or false" : "must be a whole number";
    }

    private List<String> names() {
        return Arrays.stream(type.getEnumConstants())
                .map(word -> ((Enum<?>) word).name())
                .toList();
    }
}
