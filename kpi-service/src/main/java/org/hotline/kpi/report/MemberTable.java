package org.hotline.kpi.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.Scope;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.measure.Exclusion;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** The members of the indicators, one by one, narrowed to what a report is about. */
@ApplicationScoped
class MemberTable {

    private static final Duration SHORT = Duration.ofMinutes(15);

    private static final Duration ALWAYS = Duration.ofDays(10_000_000);

    private static final int LONGER = 4;

    private final Database database;

    MemberTable(Database database) {
        this.database = database;
    }

    /** All statements of this transaction see the same state. */
    void freeze() {
        database.freeze();
    }

    /**
     * Those of a part, or all, in the order of their moments, after the place. They are looked for in short times first, and in longer
     * ones as long as too few are found, so that not all of a period is put in order for the sake of a page.
     */
    List<Member> list(
            Kpi kpi, ReportCriteria criteria, Scope scope, @Nullable MemberPart part, MemberPlace after, int limit) {
        Instant end = criteria.period().to();
        Instant since = criteria.period().from();
        since = kpi.isOfThePeriod() && after.at().isAfter(since) ? after.at() : since;
        Duration time = kpi.isOfThePeriod() ? SHORT : ALWAYS;
        List<Member> members = new ArrayList<>();
        while (since.isBefore(end) && members.size() < limit) {
            Instant until = time.compareTo(Duration.between(since, end)) < 0 ? since.plus(time) : end;
            Conditions conditions = within(kpi, criteria, scope);
            if (kpi.isOfThePeriod()) {
                conditions
                        .and("m.at >= :since and m.at < :until")
                        .with("since", since)
                        .with("until", until);
            }
            members.addAll(list(kpi, criteria, conditions, part, after, limit - members.size()));
            since = until;
            time = time.multipliedBy(LONGER);
        }
        return members;
    }

    private List<Member> list(
            Kpi kpi,
            ReportCriteria criteria,
            Conditions conditions,
            @Nullable MemberPart part,
            MemberPlace after,
            int limit) {
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
        return conditions
                .with("limit", limit)
                .bindTo(database.query(
                        statement(kpi, criteria, conditions.all(), "order by m.at, m.member limit :limit")))
                .map(MemberTable::member)
                .list();
    }

    /** What is asked of one ticket is read in one way, whichever it is. */
    void planOnce() {
        database.planOnce(true);
    }

    /** All of a ticket, in whatever period. */
    List<Member> ofTicket(Kpi kpi, ReportCriteria criteria, Scope scope, UUID ticketId) {
        Conditions conditions = within(kpi, criteria, scope).and("m.ticket_id = :ticket", "ticket", ticketId);
        return conditions
                .bindTo(database.query(statement(kpi, criteria, conditions.all(), "order by m.at, m.member")))
                .map(MemberTable::member)
                .list();
    }

    private static String statement(Kpi kpi, ReportCriteria criteria, String condition, String rest) {
        return """
                select m.*, case when m.excluded is not null then 'EXCLUDED' when m.hit then 'NUMERATOR'
                    else 'DENOMINATOR' end as part
                from (%s) m where %s %s""".formatted(kpi.members(criteria.options().basis()), condition, rest);
    }

    static Conditions inPeriod(Kpi kpi, ReportCriteria criteria, Scope scope) {
        Conditions conditions = within(kpi, criteria, scope);
        return kpi.isOfThePeriod() ? conditions.and("m.at >= :from and m.at < :to") : conditions;
    }

    private static Conditions within(Kpi kpi, ReportCriteria criteria, Scope scope) {
        Conditions conditions = values(criteria);
        if (kpi.hasShares()) {
            conditions.and(criteria.isByOperator() ? "m.share" : "not m.share");
        }
        if (!scope.all()) {
            conditions.and("m.team = :scope", "scope", scope.teamOrNone());
        }
        criteria.filters()
                .forEach((dimension, value) ->
                        conditions.and(column(dimension) + " = :" + dimension.key(), dimension.key(), value));
        return conditions;
    }

    /** What definitions ask for by name, each of them only for some. */
    static Conditions values(ReportCriteria criteria) {
        ReportOptions options = criteria.options();
        return new Conditions()
                .with("from", criteria.period().from())
                .with("to", criteria.period().to())
                .with("zone", sqlZone(criteria.period().zone()))
                .with("asOf", options.asOf())
                .with("recontact", options.recontact())
                .with("reopen", ReportOptions.REOPEN)
                .with("callback", ReportOptions.CALLBACK)
                .with("target", options.target().toSeconds())
                .with("policy", options.policy().name())
                .with("includeMerged", options.includeMerged());
    }

    /** PostgreSQL counts the hours of an offset to the west of Greenwich, as POSIX does. */
    static String sqlZone(ZoneId zone) {
        if (!(zone instanceof ZoneOffset offset)) {
            return zone.getId();
        }
        return offset.equals(ZoneOffset.UTC)
                ? "UTC"
                : "<offset>" + ZoneOffset.ofTotalSeconds(-offset.getTotalSeconds());
    }

    /** A dimension of a member {@code m}; days, hours and the like are those of the zone that was asked for. */
    static String column(Dimension dimension) {
        return switch (dimension) {
            case OPERATOR -> "m.operator::text";
            case DAY -> local("YYYY-MM-DD");
            case WEEK -> local("IYYY-\"W\"IW");
            case MONTH -> local("YYYY-MM");
            case QUARTER -> local("YYYY-\"Q\"Q");
            case YEAR -> local("YYYY");
            case HOUR, HOUR_OF_DAY -> local("HH24");
            case DAY_OF_WEEK -> local("FMDAY");
            case CHANNEL, ACCOUNT, TEAM, LEVEL, PRIORITY, CATEGORY, LANGUAGE -> "m." + dimension.key();
        };
    }

    private static String local(String form) {
        return "to_char(m.at at time zone :zone, '" + form + "')";
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
                row.getColumn("excluded", Exclusion.class),
                row.getColumn("amount", BigDecimal.class),
                dimensions);
    }
}
