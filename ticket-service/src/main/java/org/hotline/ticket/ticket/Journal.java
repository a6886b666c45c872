package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketFact;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.team.Level;
import org.jspecify.annotations.Nullable;

/** Writes down everything that happens to tickets, and tells the world what of it are facts. */
@ApplicationScoped
public class Journal {

    private final Sql sql;
    private final Events events;

    Journal(Sql sql, Events events) {
        this.sql = sql;
        this.events = events;
    }

    /** A fact and whoever made it; the cause where the fact itself does not say why. */
    public record Entry(
            Actor actor, TicketFact fact, @Nullable String cause) {

        public static Entry of(Actor actor, TicketFact fact) {
            return new Entry(actor, fact, null);
        }
    }

    public void record(Actor actor, TicketFact... facts) {
        record(actor, List.of(facts));
    }

    public void record(Actor actor, Collection<? extends TicketFact> facts) {
        record(facts.stream().map(fact -> Entry.of(actor, fact)).toList());
    }

    public void record(List<Entry> entries) {
        events.publish(entries.stream().map(Entry::fact).toList());
        List<TimelineEntry> lines = new ArrayList<>();
        for (Entry entry : entries) {
            // the opening message and the opening are one thing to whoever reads the timeline
            if (!(entry.fact() instanceof InteractionFiled filed && filed.opening())) {
                lines.add(FactLine.of(entry));
            }
        }
        write(lines);
    }

    /** Writes down what is nobody else's business. */
    public void remember(
            Ticket ticket, String kind, Actor actor, @Nullable String cause, @Nullable UUID reference, Moment at) {
        write(List.of(new TimelineEntry(
                Ids.next(), ticket.id(), kind, actor, TimelineEntry.Standing.of(ticket), cause, reference, at)));
    }

    /** What happened to a ticket in the order in which we learned of it, after one of these things. */
    public List<TimelineEntry> of(UUID ticketId, UUID after, int limit) {
        return sql.query(
                "select * from timeline_entry where ticket_id = ? and id > ? order by id limit ?",
                Journal::read,
                ticketId,
                after,
                limit);
    }

    private void write(List<TimelineEntry> lines) {
        if (lines.isEmpty()) {
            return;
        }
        sql.update(
                """
                insert into timeline_entry (id, ticket_id, kind, actor_kind, actor_id, status, team, level, operator,
                    cause, reference, occurred_at, recorded_at)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                uuids(lines, TimelineEntry::id),
                uuids(lines, TimelineEntry::ticketId),
                texts(lines, TimelineEntry::kind),
                texts(lines, line -> line.actor().kind().name()),
                uuids(lines, line -> line.actor().id()),
                texts(lines, line -> line.standing().status().name()),
                texts(lines, line -> line.standing().team()),
                texts(lines, line -> line.standing().level().name()),
                uuids(lines, line -> line.standing().operator()),
                texts(lines, TimelineEntry::cause),
                uuids(lines, TimelineEntry::reference),
                lines.stream().map(line -> line.at().occurredAt()).toArray(Instant[]::new),
                lines.stream().map(line -> line.at().recordedAt()).toArray(Instant[]::new));
    }

    private static TimelineEntry read(Row row) {
        return new TimelineEntry(
                row.uuid("id"),
                row.uuid("ticket_id"),
                row.text("kind"),
                new Actor(Actor.Kind.valueOf(row.text("actor_kind")), row.uuidOrNull("actor_id")),
                new TimelineEntry.Standing(
                        Status.valueOf(row.text("status")),
                        row.text("team"),
                        Level.valueOf(row.text("level")),
                        row.uuidOrNull("operator")),
                row.textOrNull("cause"),
                row.uuidOrNull("reference"),
                new Moment(row.instant("occurred_at"), row.instant("recorded_at")));
    }

    private static String[] texts(List<TimelineEntry> lines, Function<TimelineEntry, @Nullable String> field) {
        return lines.stream().map(field).toArray(String[]::new);
    }

    private static UUID[] uuids(List<TimelineEntry> lines, Function<TimelineEntry, @Nullable UUID> field) {
        return lines.stream().map(field).toArray(UUID[]::new);
    }
}
