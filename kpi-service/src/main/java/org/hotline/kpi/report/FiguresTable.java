package org.hotline.kpi.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.Scope;
import org.hotline.kpi.indicator.FoldedDay;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.Unit;
import org.jspecify.annotations.Nullable;

/** The members of the indicators, counted. */
@ApplicationScoped
class FiguresTable {

    private static final List<String> SHARES = List.of("0.5", "0.9", "0.95");

    /** What percentiles are called; the largest value belongs to them. */
    private static final List<String> PERCENTILES = List.of("p50", "p90", "p95", "max");

    private static final String LONGEST = "max";

    private static final int FETCHED_AT_ONCE = 1_000;

    /** Of how many lengths of time percentiles are exact, whatever is counted ahead. */
    private static final int EXACT = 5_000;

    private final Database database;
    private final CountedMemberTable counted;

    FiguresTable(Database database, CountedMemberTable counted) {
        this.database = database;
        this.counted = counted;
    }

    /** All statements of this transaction see the same state. */
    void freeze() {
        database.freeze();
    }

    /** The days of which members are counted already, by indicator. */
    Map<String, List<FoldedDay>> counted(List<Kpi> kpis, ReportCriteria criteria) {
        return counted.counted(kpis, criteria);
    }

    /** The rows of numbers: those of the whole, then those of the groups. */
    List<FiguresRow> count(Kpi kpi, ReportCriteria criteria, Scope scope, List<FoldedDay> days, ReportSize size) {
        if (kpi.hasClosureCells() && !days.isEmpty() && !criteria.groupBy().isEmpty()) {
            Stream<FiguresRow> whole = rows(kpi, criteria.whole(), scope, days, size).stream();
            Stream<FiguresRow> groups = rows(kpi, criteria, scope, days, size).stream();
            return Stream.concat(whole, groups.filter(row -> !row.whole())).toList();
        }
        List<FiguresRow> rows = rows(kpi, criteria, scope, days, size);
        if (kpi.unit() != Unit.SECONDS || days.isEmpty() || rows.stream().anyMatch(row -> row.counted() > EXACT)) {
            return rows;
        }
        List<FiguresRow> exact = rows(kpi, criteria, scope, List.of(), ReportSize.ofAnAnswer(bytes -> {}));
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).with(exact.get(i).percentiles()))
                .toList();
    }

    private List<FiguresRow> rows(
            Kpi kpi, ReportCriteria criteria, Scope scope, List<FoldedDay> days, ReportSize size) {
        Conditions conditions = MemberTable.inPeriod(kpi, criteria, scope);
        database.planOnce(counted.isShort(criteria, days));
        String members = counted.members(kpi, criteria, scope, days, conditions);
        return conditions
                .bindTo(database.query(statement(kpi, criteria, members, conditions.all(), !days.isEmpty())))
                .setFetchSize(FETCHED_AT_ONCE)
                .map((row, context) -> {
                    FiguresRow read = row(row, kpi, criteria.groupBy(), !days.isEmpty());
                    size.grow();
                    if (!read.byReason()) {
                        size.grow(); // its numbers are as much again
                    }
                    return read;
                })
                .list();
    }

    /**
     * One row for the whole, one for each group, and one more of each for every reason to leave something out. Groups are in
     * columns k0, k1, …; {@code whole} and {@code by_reason} tell the kinds of rows apart.
     */
    private static String statement(
            Kpi kpi, ReportCriteria criteria, String members, String condition, boolean hasCells) {
        List<Dimension> groupBy = criteria.groupBy();
        String keys = IntStream.range(0, groupBy.size())
                .mapToObj(i -> ", " + MemberTable.column(groupBy.get(i)) + " as k" + i)
                .collect(Collectors.joining());
        String names = IntStream.range(0, groupBy.size()).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
        String sets = names.isEmpty() ? "" : ", (%s), (%s, excluded)".formatted(names, names);
        return """
                select %s %s as whole, grouping(excluded) = 0 as by_reason, excluded, %s,
                    coalesce(bool_or(restated_at >= :to), false) as restated
                from (select m.*%s from (%s) m where %s) m
                group by grouping sets ((), (excluded)%s) having grouping(excluded) = 1 or excluded is not null
                order by whole desc%s, excluded""".formatted(
                        names.isEmpty() ? "" : names + ",",
                        names.isEmpty() ? "true" : "grouping(k0) = 1",
                        aggregates(kpi, hasCells),
                        keys,
                        members,
                        condition,
                        sets,
                        names.isEmpty() ? "" : ", " + names);
    }

    private static String aggregates(Kpi kpi, boolean hasCells) {
        List<String> aggregates =
                new ArrayList<>(List.of(kpi.numerator() + " as numerator", kpi.denominator() + " as denominator"));
        aggregates.add(kpi.things("excluded is null") + " as counted");
        aggregates.add(kpi.things("excluded is not null") + " as left_out");
        kpi.figures().forEach((name, aggregate) -> aggregates.add(aggregate + " as \"" + name + "\""));
        if (kpi.unit() == Unit.SECONDS && hasCells) {
            aggregates.add("string_agg(sketch, ''::bytea) filter (where excluded is null) as sketch");
            aggregates.add("max(longest) filter (where excluded is null) as \"max\"");
        } else if (kpi.unit() == Unit.SECONDS) {
            for (int i = 0; i < SHARES.size(); i++) {
                aggregates.add(
                        "percentile_disc(%s) within group (order by amount) filter (where excluded is null) as \"%s\""
                                .formatted(SHARES.get(i), PERCENTILES.get(i)));
            }
            aggregates.add("max(amount) filter (where excluded is null) as \"max\"");
        }
        return String.join(", ", aggregates);
    }

    private static FiguresRow row(ResultSet row, Kpi kpi, List<Dimension> groupBy, boolean hasCells)
            throws SQLException {
        boolean whole = row.getBoolean("whole");
        Map<String, @Nullable String> key = new LinkedHashMap<>();
        for (int i = 0; i < groupBy.size() && !whole; i++) {
            key.put(groupBy.get(i).key(), row.getString("k" + i));
        }
        if (row.getBoolean("by_reason")) {
            return FiguresRow.ofAReason(whole, row.getString("excluded"), key, row.getLong("left_out"));
        }
        return new FiguresRow(
                whole,
                false,
                null,
                key,
                row.getLong("left_out"),
                Unit.plain(row.getBigDecimal("numerator")),
                Unit.plain(row.getBigDecimal("denominator")),
                row.getLong("counted"),
                numbers(row, kpi.figures().keySet()),
                kpi.unit() == Unit.SECONDS ? percentiles(row, hasCells) : Map.of(),
                row.getBoolean("restated"));
    }

    private static Map<String, @Nullable BigDecimal> percentiles(ResultSet row, boolean hasCells) throws SQLException {
        if (!hasCells) {
            return numbers(row, PERCENTILES);
        }
        BigDecimal longest = row.getBigDecimal(LONGEST);
        Map<String, @Nullable BigDecimal> percentiles = new LinkedHashMap<>();
        Sketch sketch = longest == null ? null : Sketch.of(row.getBytes("sketch"));
        for (int i = 0; i < SHARES.size(); i++) {
            percentiles.put(
                    PERCENTILES.get(i),
                    sketch == null
                            ? null
                            : sketch.percentile(new BigDecimal(SHARES.get(i))).min(longest));
        }
        percentiles.put(LONGEST, longest == null ? null : Unit.plain(longest));
        return percentiles;
    }

    private static Map<String, @Nullable BigDecimal> numbers(ResultSet row, Collection<String> columns)
            throws SQLException {
        Map<String, @Nullable BigDecimal> numbers = new LinkedHashMap<>();
        for (String column : columns) {
            BigDecimal number = row.getBigDecimal(column);
            numbers.put(column, number == null ? null : Unit.plain(number));
        }
        return numbers;
    }
}
