package org.hotline.kpi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline.kpi.indicator.Basis;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.Unit;

/** The text of statements about the members of an indicator; conditions are on {@code m}. */
record MemberSql(Kpi kpi, Basis basis) {

    private static final List<String> SHARES = List.of("0.5", "0.9", "0.95");

    /** What percentiles are called; the largest value belongs to them. */
    static final List<String> PERCENTILES = List.of("p50", "p90", "p95", "max");

    /** The members themselves, each with how it counts. */
    String list(String condition, String rest) {
        return """
                select m.*, case when m.excluded is not null then 'EXCLUDED' when m.hit then 'NUMERATOR'
                    else 'DENOMINATOR' end as part
                from (%s) m where %s %s""".formatted(kpi.members(basis), condition, rest);
    }

    /**
     * One row for the whole, one for each group, and one more of each for every reason to leave something out. Groups are in
     * columns k0, k1, …; {@code whole} and {@code by_reason} tell the kinds of rows apart.
     */
    String count(List<Dimension> groupBy, String condition) {
        String keys = IntStream.range(0, groupBy.size())
                .mapToObj(i -> ", " + groupBy.get(i).expression() + " as k" + i)
                .collect(Collectors.joining());
        String names = IntStream.range(0, groupBy.size()).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
        String sets = names.isEmpty() ? "" : ", (%s), (%s, excluded)".formatted(names, names);
        return """
                select %s %s as whole, grouping(excluded) = 0 as by_reason, excluded, count(*) as members, %s,
                    coalesce(bool_or(restated_at >= :to), false) as restated
                from (select m.*%s from (%s) m where %s) m
                group by grouping sets ((), (excluded)%s)
                order by whole desc%s, excluded""".formatted(
                        names.isEmpty() ? "" : names + ",",
                        names.isEmpty() ? "true" : "grouping(k0) = 1",
                        aggregates(),
                        keys,
                        kpi.members(basis),
                        condition,
                        sets,
                        names.isEmpty() ? "" : ", " + names);
    }

    private String aggregates() {
        List<String> aggregates = new ArrayList<>();
        aggregates.add(kpi.numerator() + " as numerator");
        aggregates.add(kpi.denominator() + " as denominator");
        aggregates.add("count(*) filter (where excluded is null) as counted");
        kpi.figures().forEach((name, aggregate) -> aggregates.add(aggregate + " as \"" + name + "\""));
        if (kpi.unit() == Unit.SECONDS) {
            for (int i = 0; i < SHARES.size(); i++) {
                aggregates.add(
                        "percentile_disc(%s) within group (order by amount) filter (where excluded is null) as \"%s\""
                                .formatted(SHARES.get(i), PERCENTILES.get(i)));
            }
            aggregates.add("max(amount) filter (where excluded is null) as \"max\"");
        }
        return String.join(", ", aggregates);
    }
}
