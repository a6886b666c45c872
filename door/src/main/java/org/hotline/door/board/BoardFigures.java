package org.hotline.door.board;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an indicator, for all or for one group.
 *
 * @param more what only this indicator has, by its name
 */
record BoardFigures(
        @Nullable Map<String, @Nullable String> key,
        @Nullable BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        long count,
        @Nullable Map<String, Long> excluded,
        @Nullable Map<String, BigDecimal> percentiles,
        @JsonAnySetter @Nullable Map<String, JsonNode> more) {

    /** A mere number. */
    static BoardFigures of(long number) {
        BigDecimal figure = BigDecimal.valueOf(number);
        return new BoardFigures(null, number == 0 ? null : figure, figure, figure, number, null, null, null);
    }

    /** Which group of a dimension they are of; nothing is what has none. */
    String of(String dimension) {
        String value = key == null ? null : key.get(dimension);
        return value == null ? "" : value;
    }

    /** A figure that only this indicator has. */
    @Nullable
    BigDecimal named(String name) {
        JsonNode figure = more == null ? null : more.get(name);
        return figure == null || !figure.isNumber() ? null : figure.decimalValue();
    }

    long leftOut() {
        return excluded == null
                ? 0
                : excluded.values().stream().mapToLong(Long::longValue).sum();
    }
}
