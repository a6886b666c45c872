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

/** What clocks are reckoned from, as rows, written a batch at a time. */
@ApplicationScoped
class MomentTable {

    private final Database database;

    MomentTable(Database database) {
        this.database = database;
    }

    Map<UUID, List<SlaMoment>> of(Collection<UUID> ticketIds) {
        return database.query("""
                        select ticket_id, sequence, kind, nullif(status, '') as status, episode, at from sla_moment
                        where ticket_id = any(:tickets)""")
                .bind("tickets", ticketIds.toArray(UUID[]::new))
                .mapTo(SlaMoment.class)
                .collect(Collectors.groupingBy(SlaMoment::ticketId));
    }

    void save(Collection<SlaMoment> moments) {
        if (moments.isEmpty()) {
            return;
        }
        Map<List<Object>, SlaMoment> last = new LinkedHashMap<>();
        moments.forEach(moment -> last.put(List.of(moment.ticketId(), moment.sequence(), moment.kind()), moment));
        database.update("""
                        insert into sla_moment (ticket_id, sequence, kind, status, episode, at)
                        select * from unnest(:ticketId, :sequence, :kind, :status, :episode, :at)
                        on conflict (ticket_id, sequence, kind) do update set at = excluded.at""")
                .bindNamedArgumentFinder(Columns.of(last.values())
                        .with("ticketId", UUID.class, SlaMoment::ticketId)
                        .with("sequence", Long.class, SlaMoment::sequence)
                        .name("kind", SlaMoment::kind)
                        .text(
                                "status",
                                moment -> moment.status() == null
                                        ? ""
                                        : moment.status().name())
                        .with("episode", Integer.class, SlaMoment::episode)
                        .with("at", Instant.class, SlaMoment::at))
                .execute();
    }
}
