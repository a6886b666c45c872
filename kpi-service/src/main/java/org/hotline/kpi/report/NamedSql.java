package org.hotline.kpi.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A statement whose parameters have names; lengths of time become intervals. */
final class NamedSql {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]\\w*)");

    private final String text;
    private final @Nullable Object[] parameters;

    NamedSql(String sql, Map<String, ?> values) {
        List<Object> found = new ArrayList<>();
        Matcher names = NAME.matcher(sql);
        StringBuilder positional = new StringBuilder();
        while (names.find()) {
            Object value = values.get(names.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + names.group(1));
            }
            found.add(value instanceof Duration ? value.toString() : value);
            names.appendReplacement(positional, value instanceof Duration ? "cast(? as interval)" : "?");
        }
        this.text = names.appendTail(positional).toString();
        this.parameters = found.toArray();
    }

    String text() {
        return text;
    }

    @Nullable
    Object[] parameters() {
        return parameters;
    }
}
