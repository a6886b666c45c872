package org.hotline.kpi.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** By which dimensions the members in a cell are told apart; whoever asks for few reads few cells. */
enum Grain {
    NONE,
    CHANNEL,
    TEAM,
    ALL;

    /** An expression that tells in which of the {@link #sets} a row is. */
    static final String COLUMN =
            "case grouping(channel, team, account) when 0 then 'ALL' when 3 then 'CHANNEL' when 5 then 'TEAM' else 'NONE' end";

    /** Those of these dimensions that members have of their own; days and the like are their cell's. */
    static Set<String> told(Set<String> dimensions) {
        return dimensions.stream().filter(ALL.columns()::contains).collect(Collectors.toSet());
    }

    /** The coarsest in which all of these columns are told apart. */
    static Grain of(Set<String> columns) {
        return Arrays.stream(values())
                .filter(grain -> grain.columns().containsAll(columns))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no cells by " + columns));
    }

    private List<String> columns() {
        return switch (this) {
            case NONE -> List.of();
            case CHANNEL -> List.of("channel");
            case TEAM -> List.of("team");
            case ALL -> List.of("channel", "account", "team", "level");
        };
    }

    /** Sets of columns to group by, one for each grain: its dimensions and these. */
    static String sets(List<Grain> grains, String others) {
        return grains.stream()
                .map(grain -> grain.columns().stream()
                        .map(column -> column + ", ")
                        .collect(Collectors.joining("", "(", others + ")")))
                .collect(Collectors.joining(", "));
    }
}
