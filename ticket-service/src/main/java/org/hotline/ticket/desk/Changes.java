package org.hotline.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.Status;
import org.jspecify.annotations.Nullable;

/**
 * Tells what changes in tickets. A place in the story is a transaction and a change of it; a transaction is told only when
 * no older one can still commit, so that whoever goes on from a place misses nothing and hears nothing twice.
 */
@ApplicationScoped
public class Changes {

    private final Sql sql;
    private final TicketAccess access;

    Changes(Sql sql, TicketAccess access) {
        this.sql = sql;
        this.access = access;
    }

    /** How far somebody has heard the story. */
    public record Place(long transaction, UUID change) {}

    /** One thing that happened to a ticket, and how the ticket stood right after it. */
    public record Told(
            Place place,
            UUID ticket,
            String number,
            String kind,
            Status status,
            String team,
            Level level,
            @Nullable UUID operator,
            Instant occurredAt) {}

    /** Where the story stands now. */
    @Transactional
    public Place now() {
        return sql.one(
                        "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as transaction",
                        row -> new Place(row.number("transaction"), new UUID(0, 0)))
                .orElseThrow();
    }

    @Transactional
    public Scope scopeOf(Caller caller) {
        return access.scopeOf(caller);
    }

    /** What happened after a place, as far as it concerns somebody. */
    @Transactional
    public List<Told> since(Place place, Scope scope, int limit) {
        return sql.query(
                """
                select e.written_by::text::bigint as transaction, e.id, e.ticket_id, t.number, e.kind, e.status, e.team,
                       e.level, e.operator, e.occurred_at
                from timeline_entry e join ticket t on t.id = e.ticket_id
                where (e.written_by, e.id) > (?::text::xid8, ?)
                  and e.written_by < pg_snapshot_xmin(pg_current_snapshot())
                  and (? or ? = any(t.involved_teams))
                order by e.written_by, e.id limit ?""",
                Changes::read,
                Long.toString(place.transaction()),
                place.change(),
                scope.all(),
                scope.team(),
                limit);
    }

    private static Told read(Row row) {
        return new Told(
                new Place(row.number("transaction"), row.uuid("id")),
                row.uuid("ticket_id"),
                row.text("number"),
                row.text("kind"),
                Status.valueOf(row.text("status")),
                row.text("team"),
                Level.valueOf(row.text("level")),
                row.uuidOrNull("operator"),
                row.instant("occurred_at"));
    }
}
