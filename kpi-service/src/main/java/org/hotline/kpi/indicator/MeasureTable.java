package org.hotline.kpi.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.RecordColumns;
import org.hotline.kpi.measure.CallMeasure;
import org.hotline.kpi.measure.ClosureMeasure;
import org.hotline.kpi.measure.CustomerMeasure;
import org.hotline.kpi.measure.EpisodeMeasure;
import org.hotline.kpi.measure.InteractionMeasure;
import org.hotline.kpi.measure.Measure;
import org.hotline.kpi.measure.PromiseMeasure;
import org.hotline.kpi.measure.SurveyMeasure;
import org.hotline.kpi.measure.TicketMeasure;
import org.jdbi.v3.core.statement.Query;

/** The current measures, one table for each kind; two statements replace whatever a batch touches. */
@ApplicationScoped
public class MeasureTable {

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(TicketMeasure.class, "ticket_measure", "ticket_id"),
            new Kind<>(EpisodeMeasure.class, "episode_measure", "ticket_id"),
            new Kind<>(InteractionMeasure.class, "interaction_measure", "ticket_id"),
            new Kind<>(ClosureMeasure.class, "closure_measure", "ticket_id"),
            new Kind<>(PromiseMeasure.class, "promise_measure", "ticket_id"),
            new Kind<>(SurveyMeasure.class, "survey_measure", "ticket_id"),
            new Kind<>(CallMeasure.class, "call_measure", "interaction_id"),
            new Kind<>(CustomerMeasure.class, "customer_measure", "customer_id"));

    private static final String CLEAR = KINDS.stream()
            .map(Kind::clear)
            .collect(Collectors.joining(
                    ", ", "with touched as materialized (select unnest(:subjects) as subject), ", " select 1"));

    private static final String WRITE =
            KINDS.stream().map(Kind::write).collect(Collectors.joining(", ", "with ", " select 1"));

    private final Database database;

    MeasureTable(Database database) {
        this.database = database;
    }

    /** Replaces whatever was measured for these subjects. */
    public void replace(Collection<UUID> subjects, List<Measure> measures) {
        database.query(CLEAR)
                .bind("subjects", subjects.toArray(UUID[]::new))
                .mapTo(int.class)
                .one();
        Query write = database.query(WRITE);
        KINDS.forEach(kind -> write.bindNamedArgumentFinder(kind.rows(measures)));
        write.mapTo(int.class).one();
    }

    /** How the ticket as a whole is measured; nothing when nothing of its own history has arrived. */
    public Optional<MeasuredTicket> find(UUID ticketId) {
        return database.query("""
                        select t.ticket_id, t.number, t.status, t.episode, t.merged_into, t.excluded,
                            c.erased_at is not null as erased
                        from ticket_measure t left join customer_measure c on c.customer_id = t.customer_id
                        where t.ticket_id = :ticketId""")
                .bind("ticketId", ticketId)
                .mapTo(MeasuredTicket.class)
                .findOne();
    }

    /** Measures of one kind, which have a table of their own; {@code subject} is the column of what they are about. */
    private record Kind<M extends Record & Measure>(
            Class<M> type, String table, String subject, RecordColumns<M> columns) {

        Kind(Class<M> type, String table, String subject) {
            this(type, table, subject, RecordColumns.of(table, type));
        }

        String clear() {
            return "%1$s_gone as (delete from %1$s m using touched where m.%2$s = touched.subject)"
                    .formatted(table, subject);
        }

        String write() {
            return "%1$s_new as (insert into %1$s (%2$s) select * from unnest(%3$s))"
                    .formatted(table, columns.names(), columns.parameters());
        }

        Columns<M> rows(List<Measure> measures) {
            return columns.of(
                    measures.stream().filter(type::isInstance).map(type::cast).toList());
        }
    }
}
