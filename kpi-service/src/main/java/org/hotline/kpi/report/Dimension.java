package org.hotline.kpi.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** By what an answer can be split. Days, hours and the like are those of the zone that was asked for. */
public enum Dimension {
    CHANNEL,
    ACCOUNT,
    TEAM,
    LEVEL,
    OPERATOR,
    PRIORITY,
    CATEGORY,
    LANGUAGE,
    DAY,
    /** Of ISO 8601: it belongs to the year that has its Thursday. */
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    HOUR_OF_DAY,
    DAY_OF_WEEK,
    /** The hour of the day, as it was called first. */
    HOUR;

    /** Those that every member has of its own. */
    public static final List<Dimension> OF_A_MEMBER =
            List.of(CHANNEL, ACCOUNT, TEAM, LEVEL, OPERATOR, PRIORITY, CATEGORY, LANGUAGE);

    /** Those that members which are counted together have in common. */
    static final List<Dimension> OF_A_CELL =
            List.of(CHANNEL, ACCOUNT, TEAM, LEVEL, DAY, WEEK, MONTH, QUARTER, YEAR, DAY_OF_WEEK);

    /** The name as callers write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Dimension> of(String key) {
        return Arrays.stream(values()).filter(d -> d.key().equals(key)).findFirst();
    }

    public static String keys() {
        return Arrays.stream(values()).map(Dimension::key).collect(Collectors.joining(", "));
    }
}
