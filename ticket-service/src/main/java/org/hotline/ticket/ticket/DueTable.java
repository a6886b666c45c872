package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** By when tickets have to be answered and solved. What is settled by an answer or a solution, the database strikes by itself. */
@ApplicationScoped
public class DueTable {

    private final Database database;

    DueTable(Database database) {
        this.database = database;
    }

    private record Due(UUID ticket, Instant dueAt) {}

    /** All of one target, for each ticket at most one. */
    public void note(DueTarget target, Collection<DueChange> changes) {
        boolean response = target != DueTarget.RESOLUTION;
        database.update("""
            insert into ticket_due (ticket_id, %1$s, asked_at)
            select * from unnest(:ticket, :due, :asked) change(ticket, due, asked) order by ticket
            on conflict (ticket_id) do update set
                %1$s = excluded.%1$s,
                asked_at = coalesce(excluded.asked_at, ticket_due.asked_at)""".formatted(target))
                .bindNamedArgumentFinder(Columns.of(changes)
                        .with("ticket", UUID.class, DueChange::ticket)
                        .with("due", Instant.class, DueChange::dueAt)
                        .with("asked", Instant.class, change -> response ? change.askedAt() : null))
                .execute();
    }

    /** Strikes what was settled before it was noted. */
    public void settle(Collection<UUID> tickets) {
        database.update("""
            update ticket_due d set
                first_response = null,
                next_response = null,
                resolution = case when t.status in ('RESOLVED', 'CLOSED') then null else d.resolution end
            from ticket t
            where t.id = d.ticket_id and d.ticket_id = any(:tickets) and d.due_at is not null
              and (t.status in ('RESOLVED', 'CLOSED')
                  or t.last_responded_at >= d.asked_at and coalesce(d.first_response, d.next_response) is not null)""").bind("tickets", tickets.toArray(UUID[]::new)).execute();
    }

    /** What is due soonest in each of the tickets, if anything is. */
    Map<UUID, Instant> of(Collection<UUID> tickets) {
        return database
                .query(
                        "select ticket_id as ticket, due_at from ticket_due where ticket_id = any(:tickets) and due_at is not null")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .mapTo(Due.class)
                .stream()
                .collect(Collectors.toMap(Due::ticket, Due::dueAt));
    }
}
