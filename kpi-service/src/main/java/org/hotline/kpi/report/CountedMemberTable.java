package org.hotline.kpi.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.security.Scope;
import org.hotline.kpi.indicator.CellTable;
import org.hotline.kpi.indicator.ClosureCells;
import org.hotline.kpi.indicator.FoldedDay;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.MarkedDayTable;

/** The members of an indicator in the shortest form that says the same: many as one where they are counted, single ones elsewhere. */
@ApplicationScoped
class CountedMemberTable {

    /** What was closed of a day in a longer time is read from its members. */
    private static final Duration NEAR = Duration.ofHours(6);

    private static final Duration SHORT = Duration.ofDays(2);

    private final MarkedDayTable days;

    CountedMemberTable(MarkedDayTable days) {
        this.days = days;
    }

    /** A relation of members each of which stands for {@code n}; adds to the conditions the values that it names. */
    String members(Kpi kpi, ReportCriteria criteria, Scope scope, List<FoldedDay> counted, Conditions conditions) {
        String members =
                "select r.*, 1 as n from (" + kpi.members(criteria.options().basis()) + ") r";
        FoldedPeriod folded = FoldedPeriod.of(criteria.period(), counted);
        if (folded.days().isEmpty()) {
            return members;
        }
        conditions
                .with("kpi", kpi.name())
                .with("days", folded.days().stream().map(FoldedDay::day).toArray(Instant[]::new))
                .with("moments", moments(folded.days(), criteria));
        Optional<ClosureCells> closures =
                ClosureCells.of(kpi, columns(criteria, scope), DayGroups.stretch(criteria.groupBy()));
        List<String> parts = new ArrayList<>(List.of(
                closures.map(ClosureCells::cells).orElseGet(() -> CellTable.cells(kpi, columns(criteria, scope)))));
        for (Span span : folded.rest()) {
            String from = "from" + parts.size();
            String to = "to" + parts.size();
            conditions.with(from, span.from()).with(to, span.to());
            parts.add("select %s from (%s) m where m.at >= :%s and m.at < :%s%s"
                    .formatted(
                            closures.map(ClosureCells::beside).orElseGet(() -> CellTable.columns(kpi)),
                            members,
                            from,
                            to,
                            kpi.hasShares()
                                    ? " and not m.share"
                                    : closures.isPresent() ? ClosureCells.CONSECUTIVE : ""));
        }
        closures.ifPresent(some -> parts.addAll(some.others()));
        for (FoldedDay day : folded.days()) {
            Span closed = closed(day, criteria, kpi);
            if (closed.from().isBefore(closed.to())) {
                String number = "Closed" + parts.size();
                conditions
                        .with("asOf" + number, day.asOf())
                        .with("from" + number, closed.from())
                        .with("to" + number, closed.to());
                String now = "select %s from (%s) m where m.at >= :from%s and m.at < :to%s"
                        .formatted(CellTable.columns(kpi), members, number, number);
                parts.add(now);
                parts.add(now.replace(":asOf", ":asOf" + number).replace("1 as n", "-1 as n"));
            }
        }
        return String.join("\nunion all\n", parts);
    }

    /** Whether few rows are read in any case, so that finding out how would take longer than reading them. */
    boolean isShort(ReportCriteria criteria, List<FoldedDay> counted) {
        Duration rest = FoldedPeriod.of(criteria.period(), counted).rest().stream()
                .map(span -> Duration.between(span.from(), span.to()))
                .reduce(Duration.ZERO, Duration::plus);
        return !counted.isEmpty() && rest.compareTo(SHORT) <= 0;
    }

    /** Of which time of a day members were open when they were counted, and are no more. */
    private static Span closed(FoldedDay day, ReportCriteria criteria, Kpi kpi) {
        return kpi.openFor().isZero()
                ? new Span(day.ends(), day.ends())
                : new Span(
                        day.openSince(kpi.openFor()),
                        day.openUntil(criteria.options().asOf(), kpi.openFor()));
    }

    private static boolean isNear(Span closed) {
        return Duration.between(closed.from(), closed.to()).compareTo(NEAR) <= 0;
    }

    private static Set<String> columns(ReportCriteria criteria, Scope scope) {
        Set<String> columns = Stream.concat(criteria.groupBy().stream(), criteria.filters().keySet().stream())
                .map(Dimension::key)
                .collect(Collectors.toSet());
        if (!scope.all()) {
            columns.add(Dimension.TEAM.key());
        }
        return columns;
    }

    /** Of each day the first one that is in the same groups. */
    private static Instant[] moments(List<FoldedDay> days, ReportCriteria criteria) {
        Map<List<Object>, Instant> first = new HashMap<>();
        return days.stream()
                .map(day -> first.computeIfAbsent(
                        DayGroups.of(day.day().atZone(criteria.period().zone()).toLocalDate(), criteria.groupBy()),
                        groups -> day.day()))
                .toArray(Instant[]::new);
    }

    /** The days of the period that are counted, by indicator; none where anything is asked for but what is usual. */
    Map<String, List<FoldedDay>> counted(List<Kpi> kpis, ReportCriteria criteria) {
        List<Kpi> kept = kpis.stream().filter(Kpi::hasCells).toList();
        if (kept.isEmpty() || !criteria.isUsual()) {
            return Map.of();
        }
        Period period = criteria.period();
        Instant asOf = criteria.options().asOf();
        Map<String, List<FoldedDay>> unchanged =
                days.unchanged(kept, MemberTable.sqlZone(period.zone()), period.from(), period.to());
        Map<String, List<FoldedDay>> holding = new HashMap<>();
        kept.forEach(kpi -> holding.put(
                kpi.name(),
                unchanged.getOrDefault(kpi.name(), List.of()).stream()
                        .filter(day -> !asOf.isBefore(day.asOf()) && isNear(closed(day, criteria, kpi)))
                        .toList()));
        return holding;
    }
}
