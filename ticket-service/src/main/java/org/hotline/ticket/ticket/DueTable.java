package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
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

    /** Of each ticket the changes of all of the targets. */
    public void note(Set<DueTarget> targets, Collection<DueChanges> changes) {
        Columns<DueChanges> columns = Columns.of(changes)
                .with("ticket", UUID.class, DueChanges::ticket)
                .with("asked", Instant.class, DueChanges::askedAt);
        targets.forEach(target -> columns.with(target.name(), Instant.class, of -> of.dueAt(target)));
        database.update("""
            insert into ticket_due (ticket_id, asked_at, %1$s)
            select * from unnest(:ticket, :asked, %2$s) change(ticket) order by ticket
            on conflict (ticket_id) do update set
                asked_at = coalesce(excluded.asked_at, ticket_due.asked_at), %3$s""".formatted(each(targets, "%s"), each(targets, ":%s"), each(targets, "%1$s = excluded.%1$s")))
                .bindNamedArgumentFinder(columns)
                .execute();
    }

    private static String each(Set<DueTarget> targets, String pattern) {
        return targets.stream().map(pattern::formatted).collect(Collectors.joining(", "));
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
