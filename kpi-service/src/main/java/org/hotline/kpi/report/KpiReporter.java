package org.hotline.kpi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.jspecify.annotations.Nullable;

/** Answers questions about indicators, all of them from one state of the measures. */
@ApplicationScoped
public class KpiReporter {

    private final Sql sql;
    private final Clock clock;

    KpiReporter(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The answers for these indicators, all from the same state of the measures. */
    @Transactional
    public List<Answer> answer(List<Kpi> kpis, Question question) {
        freeze();
        Instant watermark = newestFact().orElse(null);
        return kpis.stream().map(kpi -> answer(kpi, question, watermark)).toList();
    }

    /** When the newest fact was recorded. */
    public Optional<Instant> newestFact() {
        return sql.one(
                "select recorded_at from fact order by recorded_at desc limit 1", row -> row.instant("recorded_at"));
    }

    /** The members behind an answer in the order of their moments, after the given place. */
    public List<Member> members(Kpi kpi, Question question, Place after, int limit) {
        NamedSql rows = new MemberQuery(kpi, question)
                .inPeriod()
                .after(after)
                .with("limit", limit)
                .rows("order by m.at, m.member limit :limit");
        return sql.query(rows.text(), KpiReporter::member, rows.parameters());
    }

    /** How and why a ticket counts; nothing when it is unknown or the asker may not see it. */
    @Transactional
    public Optional<Explanation> explain(UUID ticketId, Question question) {
        freeze();
        Map<Kpi, List<Member>> members = membersOf(ticketId, question);
        if (members.values().stream().allMatch(List::isEmpty)) {
            return Optional.empty();
        }
        return sql.one(
                """
                select t.number, t.status, t.episode, t.merged_into, t.excluded, c.erased_at is not null as erased
                from ticket_measure t left join customer_measure c on c.customer_id = t.customer_id
                where t.ticket_id = ?""",
                row -> new Explanation(
                        ticketId,
                        row.text("number"),
                        row.text("status"),
                        row.integer("episode"),
                        row.uuidOrNull("merged_into"),
                        row.textOrNull("excluded"),
                        row.bool("erased"),
                        members),
                ticketId);
    }

    private Map<Kpi, List<Member>> membersOf(UUID ticketId, Question question) {
        Map<Kpi, List<Member>> members = new LinkedHashMap<>();
        for (Kpi kpi : KpiCatalogue.all()) {
            NamedSql rows = new MemberQuery(kpi, question)
                    .where("m.ticket_id = :ticket", "ticket", ticketId)
                    .rows("order by m.at, m.member");
            members.put(kpi, sql.query(rows.text(), KpiReporter::member, rows.parameters()));
        }
        return members;
    }

    /** All statements of this transaction see the same state. */
    private void freeze() {
        sql.update("set transaction isolation level repeatable read, read only");
    }

    private Answer answer(Kpi kpi, Question question, @Nullable Instant watermark) {
        NamedSql tally = new MemberQuery(kpi, question).inPeriod().tally();
        List<TallyRow> rows =
                sql.query(tally.text(), row -> TallyRow.of(row, kpi, question.groupBy()), tally.parameters());
        Figures whole = Figures.of(kpi, rows.stream().filter(TallyRow::whole).toList());
        List<Figures> groups = rows.stream()
                .filter(row -> !row.whole())
                .collect(Collectors.groupingBy(TallyRow::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(group -> Figures.of(kpi, group))
                .toList();
        return new Answer(kpi, question, whole, groups, watermark, clock.instant());
    }

    private static Member member(Row row) {
        Map<String, @Nullable String> dimensions = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.OF_A_MEMBER) {
            dimensions.put(dimension.key(), row.textOrNull(dimension.key()));
        }
        String amount = row.textOrNull("amount");
        return new Member(
                row.uuidOrNull("ticket_id"),
                row.text("member"),
                row.instant("at"),
                Member.Part.valueOf(row.text("part")),
                row.textOrNull("excluded"),
                amount == null ? null : new BigDecimal(amount),
                dimensions);
    }
}
