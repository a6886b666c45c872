package org.hotline.kpi.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** By what an answer can be split. Days and hours are those of the zone that was asked for. */
public enum Dimension {
    CHANNEL("m.channel"),
    ACCOUNT("m.account"),
    TEAM("m.team"),
    LEVEL("m.level"),
    OPERATOR("m.operator::text"),
    PRIORITY("m.priority"),
    CATEGORY("m.category"),
    LANGUAGE("m.language"),
    DAY("to_char(m.at at time zone :zone, 'YYYY-MM-DD')"),
    HOUR("to_char(m.at at time zone :zone, 'HH24')");

    /** Those that every member has of its own. */
    public static final List<Dimension> OF_A_MEMBER =
            List.of(CHANNEL, ACCOUNT, TEAM, LEVEL, OPERATOR, PRIORITY, CATEGORY, LANGUAGE);

    private final String expression;

    Dimension(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }

    /** The name as callers write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dimension> of(String key) {
        return Arrays.stream(values()).filter(d -> d.key().equals(key)).findFirst();
    }

    public static String keys() {
        return Arrays.stream(values()).map(Dimension::key).collect(Collectors.joining(", "));
    }
}
