package org.hotline.kpi.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.kit.db.Row;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One row of a tally.
 *
 * @param whole it is about everything asked for, not about a group
 * @param byReason it is about those left out for one reason ({@code excluded}), or those not left out
 */
record TallyRow(
        boolean whole,
        boolean byReason,
        @Nullable String excluded,
        Map<String, @Nullable String> key,
        long members,
        BigDecimal numerator,
        BigDecimal denominator,
        long counted,
        Map<String, @Nullable BigDecimal> named,
        Map<String, @Nullable BigDecimal> percentiles,
        boolean restated) {

    static TallyRow of(Row row, Kpi kpi, List<Dimension> groupBy) {
        boolean whole = row.bool("whole");
        Map<String, @Nullable String> key = new LinkedHashMap<>();
        for (int i = 0; i < groupBy.size() && !whole; i++) {
            key.put(groupBy.get(i).key(), row.textOrNull("k" + i));
        }
        return new TallyRow(
                whole,
                row.bool("by_reason"),
                row.textOrNull("excluded"),
                key,
                row.number("members"),
                plain(row.text("numerator")),
                plain(row.text("denominator")),
                row.number("counted"),
                numbers(row, kpi.figures().keySet()),
                kpi.unit() == Unit.SECONDS ? numbers(row, MemberQuery.percentiles()) : Map.of(),
                row.bool("restated"));
    }

    private static Map<String, @Nullable BigDecimal> numbers(Row row, Collection<String> columns) {
        Map<String, @Nullable BigDecimal> numbers = new LinkedHashMap<>();
        for (String column : columns) {
            String number = row.textOrNull(column);
            numbers.put(column, number == null ? null : plain(number));
        }
        return numbers;
    }

    private static BigDecimal plain(String number) {
        return Unit.plain(new BigDecimal(number));
    }
}
