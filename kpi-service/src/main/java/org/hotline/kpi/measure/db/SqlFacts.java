package org.hotline.kpi.measure.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.hotline.kpi.fact.Details;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.fact.Snapshot;
import org.hotline.kpi.measure.Facts;
import org.jspecify.annotations.Nullable;

/** The table of facts, keyed by the id of the event: a duplicate finds its place taken. */
@ApplicationScoped
class SqlFacts implements Facts {

    private final Sql sql;

    SqlFacts(Sql sql) {
        this.sql = sql;
    }

    /** Always in the same order, so that two writers wait for each other instead of locking each other out. */
    @Override
    public void lock(Collection<UUID> subjects) {
        Long[] keys = subjects.stream()
                .map(subject -> subject.getMostSignificantBits() ^ subject.getLeastSignificantBits())
                .distinct()
                .sorted()
                .toArray(Long[]::new);
        sql.query("select pg_advisory_xact_lock(key) from unnest(?) key", row -> true, (Object) keys);
    }

    @Override
    public void add(Collection<Fact> facts) {
        sql.update("""
                insert into fact select * from json_populate_recordset(null::fact, ?::json)
                on conflict do nothing""", Rows.write(facts));
    }

    @Override
    public List<Fact> about(Collection<UUID> subjects) {
        return sql.query("""
                select event_id, subject, type, occurred_at, recorded_at, snapshot, details
                from fact where subject = any(?)""", SqlFacts::fact, (Object) subjects.toArray(UUID[]::new));
    }

    @Override
    public List<UUID> subjects(@Nullable UUID after, int limit) {
        return sql.query(
                "select distinct subject from fact where subject > coalesce(?, ?) order by subject limit ?",
                row -> row.uuid("subject"),
                after,
                new UUID(0, 0),
                limit);
    }

    private static Fact fact(Row row) {
        FactType type = FactType.valueOf(row.text("type"));
        String snapshot = row.textOrNull("snapshot");
        Details details = Rows.read(row.text("details"), type.form());
        return new Fact(
                row.uuid("event_id"),
                row.uuid("subject"),
                type,
                row.instant("occurred_at"),
                row.instant("recorded_at"),
                snapshot == null ? null : Rows.read(snapshot, Snapshot.class),
                details);
    }
}
