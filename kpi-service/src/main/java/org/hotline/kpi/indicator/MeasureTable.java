package org.hotline.kpi.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.RecordColumns;
import org.hotline.kpi.measure.AnsweredSurveyMeasure;
import org.hotline.kpi.measure.AssignmentMeasure;
import org.hotline.kpi.measure.CallMeasure;
import org.hotline.kpi.measure.CallSegmentMeasure;
import org.hotline.kpi.measure.ClosureMeasure;
import org.hotline.kpi.measure.CustomerMeasure;
import org.hotline.kpi.measure.EpisodeMeasure;
import org.hotline.kpi.measure.InteractionMeasure;
import org.hotline.kpi.measure.Measure;
import org.hotline.kpi.measure.PromiseMeasure;
import org.hotline.kpi.measure.SurveyMeasure;
import org.hotline.kpi.measure.TicketMeasure;

/** The current measures, one table for each kind; a batch writes a kind with two statements at most. */
@ApplicationScoped
public class MeasureTable {

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(TicketMeasure.class, "ticket_measure", "ticket_id"),
            new Kind<>(EpisodeMeasure.class, "episode_measure", "ticket_id"),
            new Kind<>(InteractionMeasure.class, "interaction_measure", "ticket_id"),
            new Kind<>(ClosureMeasure.class, "closure_measure", "ticket_id"),
            new Kind<>(PromiseMeasure.class, "promise_measure", "ticket_id"),
            new Kind<>(SurveyMeasure.class, "survey_measure", "ticket_id"),
            new Kind<>(AnsweredSurveyMeasure.class, "answered_survey_measure", "ticket_id"),
            new Kind<>(AssignmentMeasure.class, "assignment_measure", "ticket_id"),
            new Kind<>(CallMeasure.class, "call_measure", "interaction_id"),
            new Kind<>(CallSegmentMeasure.class, "call_segment_measure", "interaction_id"),
            new Kind<>(CustomerMeasure.class, "customer_measure", "customer_id"));

    private final Database database;

    MeasureTable(Database database) {
        this.database = database;
    }

    /** Replaces whatever was measured for these subjects. */
    public void replace(Collection<UUID> subjects, List<Measure> measures) {
        KINDS.forEach(kind -> {
            clear(kind, subjects);
            write(kind, measures);
        });
    }

    /**
     * Brings what is stored from the measures that were to those that are. Of a subject, a kind of measure that stayed the
     * same is not touched; a kind that did not is replaced as a whole, whatever was stored for it.
     */
    public void change(List<Measure> before, List<Measure> after) {
        KINDS.forEach(kind -> {
            Set<UUID> changed = kind.changed(before, after);
            clear(kind, changed);
            write(
                    kind,
                    after.stream()
                            .filter(measure -> changed.contains(measure.subject()))
                            .toList());
        });
    }

    private void clear(Kind<?> kind, Collection<UUID> subjects) {
        if (!subjects.isEmpty()) {
            database.update(kind.clear())
                    .bind("subjects", subjects.toArray(UUID[]::new))
                    .execute();
        }
    }

    private <M extends Record & Measure> void write(Kind<M> kind, List<Measure> measures) {
        List<M> rows = kind.of(measures);
        if (!rows.isEmpty()) {
            database.update(kind.write())
                    .bindNamedArgumentFinder(kind.columns().of(rows))
                    .execute();
        }
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
            this(type, table, subject, RecordColumns.of(type));
        }

        String clear() {
            return "delete from %s where %s = any(:subjects)".formatted(table, subject);
        }

        String write() {
            return "insert into %s (%s) select * from unnest(%s)"
                    .formatted(table, columns.names(), columns.parameters());
        }

        Set<UUID> changed(List<Measure> before, List<Measure> after) {
            Map<UUID, Set<M>> was = bySubject(before);
            Map<UUID, Set<M>> is = bySubject(after);
            Set<UUID> changed = new HashSet<>(was.keySet());
            changed.addAll(is.keySet());
            changed.removeIf(subject -> Objects.equals(was.get(subject), is.get(subject)));
            return changed;
        }

        private Map<UUID, Set<M>> bySubject(List<Measure> measures) {
            return of(measures).stream().collect(Collectors.groupingBy(Measure::subject, Collectors.toSet()));
        }

        List<M> of(List<Measure> measures) {
            return measures.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }
}
