package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/**
 * What clocks are reckoned from, as rows, written a batch at a time. The database calls them moments, as the first version
 * did: by another name that version could not be started again.
 */
@ApplicationScoped
class ClockEventTable {

    private final Database database;

    ClockEventTable(Database database) {
        this.database = database;
    }

    Map<UUID, List<ClockEvent>> of(Collection<UUID> ticketIds) {
        return database.query("""
                        select ticket_id, sequence, kind, nullif(status, '') as status, episode, at from sla_moment
                        where ticket_id = any(:tickets)""")
                .bind("tickets", ticketIds.toArray(UUID[]::new))
                .mapTo(ClockEvent.class)
                .collect(Collectors.groupingBy(ClockEvent::ticketId));
    }

    void save(Collection<ClockEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        Map<List<Object>, ClockEvent> last = new LinkedHashMap<>();
        events.forEach(event -> last.put(List.of(event.ticketId(), event.sequence(), event.kind()), event));
        database.update("""
                        insert into sla_moment (ticket_id, sequence, kind, status, episode, at)
                        select * from unnest(:ticketId, :sequence, :kind, :status, :episode, :at)
                        on conflict (ticket_id, sequence, kind) do update set at = excluded.at""")
                .bindNamedArgumentFinder(Columns.of(last.values())
                        .with("ticketId", UUID.class, ClockEvent::ticketId)
                        .with("sequence", Long.class, ClockEvent::sequence)
                        .name("kind", ClockEvent::kind)
                        .text(
                                "status",
                                event -> event.status() == null
                                        ? ""
                                        : event.status().name())
                        .with("episode", Integer.class, ClockEvent::episode)
                        .with("at", Instant.class, ClockEvent::at))
                .execute();
    }
}
