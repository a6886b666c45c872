package org.hotline.kpi.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotline.kpi.indicator.Kpi;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one indicator for everything asked for, or for one group of it.
 *
 * @param key values of the dimensions that make the group; none for the whole
 * @param count how many members are behind the number
 * @param named further numbers of the indicator
 * @param excluded how many things were left out, by reason
 * @param restated something changed it after its period was over
 */
public record KpiFigures(
        Map<String, @Nullable String> key,
        @Nullable BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        long count,
        Map<String, @Nullable BigDecimal> named,
        Map<String, @Nullable BigDecimal> percentiles,
        Map<String, Long> excluded,
        boolean restated) {

    /** @param rows one with the numbers, and one more for each reason to leave something out */
    static KpiFigures of(Kpi kpi, List<FiguresRow> rows) {
        FiguresRow numbers = rows.stream()
                .filter(row -> !row.byReason())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no numbers for " + kpi.name()));
        Map<String, Long> excluded = new TreeMap<>();
        rows.stream()
                .filter(row -> row.excluded() != null && row.leftOut() != 0)
                .forEach(row -> excluded.put(row.excluded(), row.leftOut()));
        return new KpiFigures(
                numbers.key(),
                kpi.unit().value(numbers.numerator(), numbers.denominator()),
                numbers.numerator(),
                numbers.denominator(),
                numbers.counted(),
                numbers.named(),
                numbers.percentiles(),
                excluded,
                numbers.restated());
    }
}
