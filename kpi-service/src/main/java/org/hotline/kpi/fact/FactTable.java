package org.hotline.kpi.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Transactions;
import org.jspecify.annotations.Nullable;

/** All facts that ever arrived, under the id of the event that told them: a duplicate finds its place taken. */
@ApplicationScoped
public class FactTable {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database database;
    private final Transactions transactions;

    FactTable(Database database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Lets nobody else change these subjects until the current transaction ends. */
    public void hold(Collection<UUID> subjects) {
        transactions.hold(subjects);
    }

    /**
     * Keeps the facts; one that is there already stays as it is.
     *
     * @return those that are new
     */
    public List<Fact> add(Collection<Fact> facts) {
        Map<UUID, Fact> told = new LinkedHashMap<>();
        facts.forEach(fact -> told.putIfAbsent(fact.eventId(), fact));
        told.keySet().retainAll(insert(told.values()));
        return List.copyOf(told.values());
    }

    private Set<UUID> insert(Collection<Fact> facts) {
        return database.change("""
                        insert into fact (event_id, subject, type, occurred_at, recorded_at, snapshot, details, told_by)
                        select event_id, subject, type, occurred_at, recorded_at, snapshot::jsonb, details::jsonb, told_by
                        from unnest(:eventId, :subject, :type, :occurredAt, :recordedAt, :snapshot, :details, :toldBy)
                            as told (event_id, subject, type, occurred_at, recorded_at, snapshot, details, told_by)
                        on conflict do nothing returning event_id""")
                .bindNamedArgumentFinder(Columns.of(facts)
                        .with("eventId", UUID.class, Fact::eventId)
                        .with("subject", UUID.class, Fact::subject)
                        .name("type", Fact::type)
                        .with("occurredAt", Instant.class, Fact::occurredAt)
                        .with("recordedAt", Instant.class, Fact::recordedAt)
                        .text("snapshot", fact -> FactJson.write(fact.snapshot()))
                        .text("details", fact -> FactJson.write(fact.details()))
                        .with("toldBy", UUID.class, Fact::toldBy))
                .mapTo(UUID.class)
                .set();
    }

    /** Takes back what an event told that tells it otherwise now. */
    public void remove(Collection<Fact> facts) {
        if (!facts.isEmpty()) {
            database.update("delete from fact where event_id = any(:facts)")
                    .bind("facts", facts.stream().map(Fact::eventId).toArray(UUID[]::new))
                    .execute();
        }
    }

    /** Every fact about these subjects, in no particular order. */
    public List<Fact> about(Collection<UUID> subjects) {
        return database.query("""
                        select event_id, subject, type, occurred_at, recorded_at, snapshot, details, told_by
                        from fact where subject = any(:subjects)""")
                .bind("subjects", subjects.toArray(UUID[]::new))
                .mapTo(Row.class)
                .map(Row::fact)
                .list();
    }

    /** The next subjects of which anything is measured, in the order of their ids; all of them when called again and again. */
    public List<UUID> subjects(@Nullable UUID after, int limit) {
        return database.query("""
                        select distinct subject from fact where subject > :after and type = any(:measured)
                        order by subject limit :limit""")
                .bind("after", after == null ? BEFORE_ALL : after)
                .bind("measured", FactType.measured())
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }

    /** When the newest fact was recorded. */
    public Optional<Instant> newest() {
        return database.query("select recorded_at from fact order by recorded_at desc limit 1")
                .mapTo(Instant.class)
                .findOne();
    }

    /** A fact as it is stored. */
    private record Row(
            UUID eventId,
            UUID subject,
            FactType type,
            Instant occurredAt,
            Instant recordedAt,
            @Nullable String snapshot,
            String details,
            @Nullable UUID toldBy) {

        Fact fact() {
            return new Fact(
                    eventId,
                    subject,
                    type,
                    occurredAt,
                    recordedAt,
                    snapshot == null ? null : FactJson.read(snapshot, Snapshot.class),
                    FactJson.read(details, type.form()),
                    toldBy);
        }
    }
}
