package org.hotline.ticket.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Transactions;
import org.hotline.kit.security.Scope;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.TicketTable;
import org.jspecify.annotations.Nullable;

/** Everything that happened to tickets. */
@ApplicationScoped
public class TimelineTable {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database database;

    TimelineTable(Database database) {
        this.database = database;
    }

    /** What was entered, as {@code entry}, beside rows that know its ticket and id; as a part of a statement. */
    public static String joinedOn(String ticket, String id) {
        return "join timeline_entry entry on entry.ticket_id = " + ticket + " and entry.id = " + id;
    }

    private record Row(
            UUID id,
            UUID ticketId,
            TimelineEntry.EntryKind kind,
            Actor.ActorKind actorKind,
            @Nullable UUID actorId,
            TimelineEntry.EntrySnapshot snapshot,
            @Nullable String cause,
            @Nullable UUID reference,
            EventTime at,
            @Nullable String macro) {

        TimelineEntry entry() {
            return new TimelineEntry(
                    id, ticketId, kind, new Actor(actorKind, actorId), snapshot, cause, reference, at, macro);
        }
    }

    void add(List<TimelineEntry> entries) {
        add(entries, false);
    }

    /** Tells the past of tickets in place of what was told of it before, if anything was. */
    void retell(Collection<UUID> toldBefore, List<TimelineEntry> entries) {
        if (!toldBefore.isEmpty()) {
            database.update("delete from timeline_entry where ticket_id = any(:tickets) and imported")
                    .bind("tickets", toldBefore.toArray(UUID[]::new))
                    .execute();
        }
        add(entries, true);
    }

    /** Those of the tickets to which something happened here. */
    public Set<UUID> goneOn(Collection<UUID> tickets) {
        return Set.copyOf(database.query(
                        "select distinct ticket_id from timeline_entry where ticket_id = any(:tickets) and not imported")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }

    private void add(List<TimelineEntry> entries, boolean imported) {
        if (entries.isEmpty()) {
            return;
        }
        database.update("""
            insert into timeline_entry (id, ticket_id, kind, actor_kind, actor_id, status, team, level,
                operator, cause, reference, occurred_at, recorded_at, imported)
            select *, :imported from unnest(:id, :ticket, :kind, :actorKind, :actor, :status, :team, :level,
                :operator, :cause, :reference, :occurredAt, :recordedAt)""")
                .bind("imported", imported)
                .bindNamedArgumentFinder(Columns.of(entries)
                        .with("id", UUID.class, TimelineEntry::id)
                        .with("ticket", UUID.class, TimelineEntry::ticketId)
                        .name("kind", TimelineEntry::kind)
                        .name("actorKind", entry -> entry.actor().kind())
                        .with("actor", UUID.class, entry -> entry.actor().id())
                        .name("status", entry -> entry.snapshot().status())
                        .text("team", entry -> entry.snapshot().team())
                        .name("level", entry -> entry.snapshot().level())
                        .with("operator", UUID.class, entry -> entry.snapshot().operator())
                        .text("cause", TimelineEntry::cause)
                        .with("reference", UUID.class, TimelineEntry::reference)
                        .with("occurredAt", Instant.class, entry -> entry.at().occurredAt())
                        .with("recordedAt", Instant.class, entry -> entry.at().recordedAt()))
                .execute();
    }

    /** Whatever this transaction has written down of the ticket happened by a macro. */
    public void nameMacro(UUID ticket, String macro) {
        database.update("""
            update timeline_entry set macro = :macro
            where ticket_id = :ticket and written_by = pg_current_xact_id() and not imported""").bind("macro", macro).bind("ticket", ticket).execute();
    }

    /** Whatever of a kind this transaction has written down of the ticket happened for a cause, which is told where it refers to. */
    public void explain(UUID ticket, TimelineEntry.EntryKind kind, String cause, UUID reference) {
        database.update("""
            update timeline_entry set cause = :cause, reference = :reference
            where ticket_id = :ticket and kind = :kind and written_by = pg_current_xact_id() and not imported""")
                .bind("cause", cause)
                .bind("reference", reference)
                .bind("ticket", ticket)
                .bind("kind", kind)
                .execute();
    }

    /** What was received, and may have opened the ticket, came earlier than was known. */
    void backdate(TimelineEntry received, boolean opening) {
        database.update("""
            update timeline_entry set occurred_at = :at
            where ticket_id = :ticket and kind = :kind and (:opening or reference = :reference)""")
                .bind("at", received.occurredAt())
                .bind("ticket", received.ticketId())
                .bind("kind", opening ? TimelineEntry.EntryKind.OPENED : received.kind())
                .bind("opening", opening)
                .bind("reference", received.reference())
                .execute();
    }

    /** What happened to a ticket in the order in which we learned of it, after one of these things. */
    public List<TimelineEntry> of(UUID ticket, @Nullable UUID after, int limit) {
        return read(of(ticket).andIfGiven("id > :after", "after", after), "id", limit);
    }

    /** The same, the newest first, before one of these things. */
    public List<TimelineEntry> newest(UUID ticket, @Nullable UUID before, int limit) {
        return read(of(ticket).andIfGiven("id < :before", "before", before), "id desc", limit);
    }

    private static Conditions of(UUID ticket) {
        return new Conditions().and("ticket_id = :ticket", "ticket", ticket);
    }

    private List<TimelineEntry> read(Conditions conditions, String order, int limit) {
        String selection = "select * from timeline_entry" + conditions.where();
        return database.query(selection + " order by " + order + " limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(Row.class)
                .map(Row::entry)
                .list();
    }

    /** The tickets into which some were ever merged. */
    public List<UUID> mergedInto(Collection<UUID> tickets) {
        return database.query(
                        "select distinct reference from timeline_entry where ticket_id = any(:tickets) and kind = :merged")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .bind("merged", TimelineEntry.EntryKind.MERGED)
                .mapTo(UUID.class)
                .list();
    }

    /** Where the story of all tickets stands now. */
    public StreamPlace now() {
        return database.query("select " + Transactions.OLDEST_RUNNING + "::text::bigint as transaction, :first as id")
                .bind("first", BEFORE_ALL)
                .mapTo(StreamPlace.class)
                .one();
    }

    /**
     * What happened after a place, as far as it is seen. A transaction is told only when no older one can still commit, so
     * that whoever goes on from a place misses nothing and hears nothing twice.
     */
    public List<TimelineChange> since(StreamPlace place, Scope scope, int limit) {
        Conditions covered = TicketTable.covered(scope);
        return database.query(
                        """
            select e.written_by::text::bigint as transaction, e.id, e.ticket_id, t.number, t.channel, e.kind, e.status,
                   e.team, e.level, e.operator, e.occurred_at
            from timeline_entry e %s
            where (e.written_by, e.id) > (:transaction::text::xid8, :id)
              and e.written_by < %s
              and not e.imported
              and %s
            order by e.written_by, e.id limit :limit""".formatted(TicketTable.joinedOn("e.ticket_id"), Transactions.OLDEST_RUNNING, covered.all()))
                .bind("transaction", place.transaction())
                .bind("id", place.id())
                .bindMap(covered.values())
                .bind("limit", limit)
                .mapTo(TimelineChange.class)
                .list();
    }

    /** What one customer did was done by the other one. */
    public void attribute(UUID customer, UUID other) {
        database.update("""
            update timeline_entry set actor_id = :other
            where actor_id = :customer and actor_kind = 'CUSTOMER'""").bind("other", other).bind("customer", customer).execute();
    }
}
