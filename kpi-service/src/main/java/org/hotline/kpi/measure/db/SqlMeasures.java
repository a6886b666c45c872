package org.hotline.kpi.measure.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Sql;
import org.hotline.kpi.measure.Measure;
import org.hotline.kpi.measure.Measures;

/** One table for each kind of measure; two statements replace whatever a batch touches. */
@ApplicationScoped
class SqlMeasures implements Measures {

    private static final Map<Class<? extends Measure>, String> TABLES = tables();
    private static final String CLEAR = clear();
    private static final String WRITE = write();

    private final Sql sql;

    SqlMeasures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void replace(Collection<UUID> subjects, List<Measure> measures) {
        UUID[] ids = subjects.toArray(UUID[]::new);
        sql.query(CLEAR, row -> true, (Object) ids);
        Map<Class<?>, List<Measure>> byKind = measures.stream().collect(Collectors.groupingBy(Measure::getClass));
        List<Object> rows = new ArrayList<>();
        TABLES.keySet().forEach(kind -> rows.add(Rows.write(byKind.getOrDefault(kind, List.of()))));
        sql.query(WRITE, row -> true, rows.toArray());
    }

    private static Map<Class<? extends Measure>, String> tables() {
        Map<Class<? extends Measure>, String> tables = new LinkedHashMap<>();
        tables.put(Measure.OfMatter.class, "ticket_measure");
        tables.put(Measure.OfEpisode.class, "episode_measure");
        tables.put(Measure.OfInteraction.class, "interaction_measure");
        tables.put(Measure.OfClosure.class, "closure_measure");
        tables.put(Measure.OfPromise.class, "promise_measure");
        tables.put(Measure.OfSurvey.class, "survey_measure");
        tables.put(Measure.OfCall.class, "call_measure");
        tables.put(Measure.OfCustomer.class, "customer_measure");
        return tables;
    }

    private static String clear() {
        String deletes = TABLES.values().stream()
                .map(table -> "%s_gone as (delete from %s m using touched where m.%s = touched.subject)"
                        .formatted(table, table, subjectOf(table)))
                .collect(Collectors.joining(", "));
        return "with touched as materialized (select unnest(?) as subject), " + deletes + " select 1";
    }

    private static String subjectOf(String table) {
        return switch (table) {
            case "call_measure" -> "interaction_id";
            case "customer_measure" -> "customer_id";
            default -> "ticket_id";
        };
    }

    private static String write() {
        String inserts = TABLES.values().stream()
                .map(table -> "%s_new as (insert into %s select * from json_populate_recordset(null::%s, ?::json))"
                        .formatted(table, table, table))
                .collect(Collectors.joining(", "));
        return "with " + inserts + " select 1";
    }
}
