package org.hotline.kpi.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.Unit;

/** The SQL of one indicator's members, narrowed to what a question is about. */
final class MemberQuery {

    private static final Duration REOPEN = Duration.ofDays(14);
    private static final List<String> PERCENTILES = List.of("0.5", "0.9", "0.95");

    private final Kpi kpi;
    private final Question question;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();

    MemberQuery(Kpi kpi, Question question) {
        this.kpi = kpi;
        this.question = question;
        values.put("from", question.period().from());
        values.put("to", question.period().to());
        values.put("zone", question.period().zone().getId());
        values.put("asOf", question.terms().asOf());
        values.put("recontact", question.terms().recontact());
        values.put("reopen", REOPEN);
        values.put("target", question.terms().target().toSeconds());
        values.put("policy", question.terms().policy().name());
        values.put("includeMerged", question.terms().includeMerged());
        if (question.team() != null) {
            where("m.team = :scope", "scope", question.team());
        }
        question.filters()
                .forEach((dimension, value) ->
                        where(dimension.expression() + " = :" + dimension.key(), dimension.key(), value));
    }

    MemberQuery where(String condition, String name, Object value) {
        values.put(name, value);
        conditions.add(condition);
        return this;
    }

    MemberQuery inPeriod() {
        if (kpi.isOfThePeriod()) {
            conditions.add("m.at >= :from and m.at < :to");
        }
        return this;
    }

    /** Only what comes after the place, and counts as it says. */
    MemberQuery after(Place place) {
        if (place.part() != null) {
            conditions.add(
                    switch (place.part()) {
                        case NUMERATOR -> "m.excluded is null and m.hit";
                        case DENOMINATOR -> "m.excluded is null";
                        case EXCLUDED -> "m.excluded is not null";
                    });
        }
        return where("(m.at, m.member) > (:afterAt, :afterMember)", "afterAt", place.at())
                .with("afterMember", place.member());
    }

    MemberQuery with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The members themselves, each with how it counts. */
    NamedSql rows(String rest) {
        return named("""
                select m.*, case when m.excluded is not null then 'EXCLUDED' when m.hit then 'NUMERATOR'
                    else 'DENOMINATOR' end as part
                from (%s) m where %s %s""".formatted(kpi.members(question.terms().basis()), condition(), rest));
    }

    /**
     * One row for the whole, one for each group, and one more of each for every reason to leave something out. Groups are in
     * columns k0, k1, …; {@code whole} and {@code by_reason} tell the kinds of rows apart.
     */
    NamedSql tally() {
        String keys = IntStream.range(0, question.groupBy().size())
                .mapToObj(i -> ", " + question.groupBy().get(i).expression() + " as k" + i)
                .collect(Collectors.joining());
        String names = IntStream.range(0, question.groupBy().size())
                .mapToObj(i -> "k" + i)
                .collect(Collectors.joining(", "));
        String sets = names.isEmpty() ? "" : ", (%s), (%s, excluded)".formatted(names, names);
        return named("""
                select %s %s as whole, grouping(excluded) = 0 as by_reason, excluded, count(*) as members, %s,
                    coalesce(bool_or(restated_at >= :to), false) as restated
                from (select m.*%s from (%s) m where %s) m
                group by grouping sets ((), (excluded)%s)
                order by whole desc%s, excluded""".formatted(
                        names.isEmpty() ? "" : names + ",",
                        names.isEmpty() ? "true" : "grouping(k0) = 1",
                        aggregates(),
                        keys,
                        kpi.members(question.terms().basis()),
                        condition(),
                        sets,
                        names.isEmpty() ? "" : ", " + names));
    }

    private String aggregates() {
        List<String> aggregates = new ArrayList<>();
        aggregates.add(kpi.numerator() + " as numerator");
        aggregates.add(kpi.denominator() + " as denominator");
        aggregates.add("count(*) filter (where excluded is null) as counted");
        kpi.figures().forEach((name, aggregate) -> aggregates.add(aggregate + " as \"" + name + "\""));
        if (kpi.unit() == Unit.SECONDS) {
            for (String share : PERCENTILES) {
                aggregates.add(
                        "percentile_disc(%s) within group (order by amount) filter (where excluded is null) as \"%s\""
                                .formatted(share, percentile(share)));
            }
            aggregates.add("max(amount) filter (where excluded is null) as \"max\"");
        }
        return String.join(", ", aggregates);
    }

    static List<String> percentiles() {
        return List.of("p50", "p90", "p95", "max");
    }

    private static String percentile(String share) {
        return "p" + (share + "0").substring(2, 4);
    }

    private String condition() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    private NamedSql named(String sql) {
        return new NamedSql(sql, values);
    }
}
