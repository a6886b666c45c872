package org.hotline.kpi.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.Scope;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.Unit;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** The members of the indicators, counted or one by one, narrowed to what a report is about. */
@ApplicationScoped
class MemberTable {

    private static final Duration REOPEN = Duration.ofDays(14);

    private final Database database;

    MemberTable(Database database) {
        this.database = database;
    }

    /** All statements of this transaction see the same state. */
    void freeze() {
        database.update("set transaction isolation level repeatable read, read only")
                .execute();
    }

    /** The rows of numbers: those of the whole, then those of the groups. */
    List<FiguresRow> count(Kpi kpi, ReportCriteria criteria, Scope scope) {
        Conditions conditions = inPeriod(kpi, criteria, scope);
        String sql = sql(kpi, criteria).count(criteria.groupBy(), conditions.all());
        return query(sql, conditions)
                .map(row -> figures(row, kpi, criteria.groupBy()))
                .list();
    }

    /** Those of a part, or all, in the order of their moments, after the position. */
    List<Member> list(
            Kpi kpi, ReportCriteria criteria, Scope scope, @Nullable MemberPart part, MemberPosition after, int limit) {
        Conditions conditions = inPeriod(kpi, criteria, scope);
        if (part != null) {
            conditions.and(
                    switch (part) {
                        case NUMERATOR -> "m.excluded is null and m.hit";
                        case DENOMINATOR -> "m.excluded is null";
                        case EXCLUDED -> "m.excluded is not null";
                    });
        }
        conditions
                .and("(m.at, m.member) > (:afterAt, :afterMember)", "afterAt", after.at())
                .with("afterMember", after.member());
        return query(
                        sql(kpi, criteria).list(conditions.all(), "order by m.at, m.member limit :limit"),
                        conditions.with("limit", limit))
                .map(MemberTable::member)
                .list();
    }

    /** All of a ticket, in whatever period. */
    List<Member> ofTicket(Kpi kpi, ReportCriteria criteria, Scope scope, UUID ticketId) {
        Conditions conditions = within(criteria, scope).and("m.ticket_id = :ticket", "ticket", ticketId);
        return query(sql(kpi, criteria).list(conditions.all(), "order by m.at, m.member"), conditions)
                .map(MemberTable::member)
                .list();
    }

    private static MemberSql sql(Kpi kpi, ReportCriteria criteria) {
        return new MemberSql(kpi, criteria.options().basis());
    }

    /** A definition names only those of the values that it needs. */
    private Query query(String sql, Conditions conditions) {
        Query query = database.query(sql).bindMap(conditions.values());
        query.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        return query;
    }

    private static Conditions inPeriod(Kpi kpi, ReportCriteria criteria, Scope scope) {
        Conditions conditions = within(criteria, scope);
        return kpi.isOfThePeriod() ? conditions.and("m.at >= :from and m.at < :to") : conditions;
    }

    private static Conditions within(ReportCriteria criteria, Scope scope) {
        ReportOptions options = criteria.options();
        Conditions conditions = new Conditions()
                .with("from", criteria.period().from())
                .with("to", criteria.period().to())
                .with("zone", criteria.period().zone().getId())
                .with("asOf", options.asOf())
                .with("recontact", options.recontact())
                .with("reopen", REOPEN)
                .with("target", options.target().toSeconds())
                .with("policy", options.policy().name())
                .with("includeMerged", options.includeMerged());
        if (!scope.all()) {
            conditions.and("m.team = :scope", "scope", scope.teamOrNone());
        }
        criteria.filters()
                .forEach((dimension, value) ->
                        conditions.and(dimension.expression() + " = :" + dimension.key(), dimension.key(), value));
        return conditions;
    }

    private static FiguresRow figures(RowView row, Kpi kpi, List<Dimension> groupBy) {
        boolean whole = row.getColumn("whole", Boolean.class);
        Map<String, @Nullable String> key = new LinkedHashMap<>();
        for (int i = 0; i < groupBy.size() && !whole; i++) {
            key.put(groupBy.get(i).key(), row.getColumn("k" + i, String.class));
        }
        return new FiguresRow(
                whole,
                row.getColumn("by_reason", Boolean.class),
                row.getColumn("excluded", String.class),
                key,
                row.getColumn("members", Long.class),
                Unit.plain(row.getColumn("numerator", BigDecimal.class)),
                Unit.plain(row.getColumn("denominator", BigDecimal.class)),
                row.getColumn("counted", Long.class),
                numbers(row, kpi.figures().keySet()),
                kpi.unit() == Unit.SECONDS ? numbers(row, MemberSql.PERCENTILES) : Map.of(),
                row.getColumn("restated", Boolean.class));
    }

    private static Map<String, @Nullable BigDecimal> numbers(RowView row, Collection<String> columns) {
        Map<String, @Nullable BigDecimal> numbers = new LinkedHashMap<>();
        for (String column : columns) {
            BigDecimal number = row.getColumn(column, BigDecimal.class);
            numbers.put(column, number == null ? null : Unit.plain(number));
        }
        return numbers;
    }

    private static Member member(RowView row) {
        Map<String, @Nullable String> dimensions = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.OF_A_MEMBER) {
            dimensions.put(dimension.key(), row.getColumn(dimension.key(), String.class));
        }
        return new Member(
                row.getColumn("ticket_id", UUID.class),
                row.getColumn("member", String.class),
                row.getColumn("at", Instant.class),
                row.getColumn("part", MemberPart.class),
                row.getColumn("excluded", String.class),
                row.getColumn("amount", BigDecimal.class),
                dimensions);
    }
}
