package org.hotline.kpi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Transactional
    public Answer answer(Kpi kpi, Question question) {
        freeze();
        return answer(kpi, question, watermark());
    }

    @Transactional
    public List<Answer> answerAll(Question question) {
        freeze();
        Instant watermark = watermark();
        return KpiCatalogue.all().stream()
                .map(kpi -> answer(kpi, question, watermark))
                .toList();
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

    /** By indicator, how and why a ticket counts; empty when the asker may not see it or it is unknown. */
    @Transactional
    public Map<Kpi, List<Member>> explain(UUID ticketId, Question question) {
        freeze();
        Map<Kpi, List<Member>> explanation = new LinkedHashMap<>();
        for (Kpi kpi : KpiCatalogue.all()) {
            NamedSql rows = new MemberQuery(kpi, question)
                    .where("m.ticket_id = :ticket", "ticket", ticketId)
                    .rows("order by m.at, m.member");
            explanation.put(kpi, sql.query(rows.text(), KpiReporter::member, rows.parameters()));
        }
        return explanation;
    }

    /** All statements of this transaction see the same state. */
    private void freeze() {
        sql.update("set transaction isolation level repeatable read, read only");
    }

    private @Nullable Instant watermark() {
        return sql.query(
                        "select max(recorded_at) as newest from fact",
                        row -> new Watermark(row.instantOrNull("newest")))
                .get(0)
                .newest();
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

    private record Watermark(@Nullable Instant newest) {}

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
