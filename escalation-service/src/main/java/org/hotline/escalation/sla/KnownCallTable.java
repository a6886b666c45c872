package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** Known calls as rows, written a batch at a time. */
@ApplicationScoped
class KnownCallTable {

    private final Database database;

    KnownCallTable(Database database) {
        this.database = database;
    }

    /** A call that was answered, and its ticket. */
    record AnsweredCall(UUID ticketId, Instant connectedAt) {}

    /**
     * Remembers which tickets calls belong to and when calls were answered, as far as given, and answers those of which
     * both are known now.
     */
    List<AnsweredCall> remember(Collection<KnownCall> calls) {
        Map<UUID, KnownCall> merged = new LinkedHashMap<>();
        calls.forEach(call -> merged.merge(call.interactionId(), call, KnownCall::and));
        return database.change("""
                        with learned as (
                            insert into known_call (interaction_id, ticket_id, connected_at)
                            select * from unnest(:interactionId, :ticketId, :connectedAt)
                            on conflict (interaction_id) do update set
                                ticket_id = coalesce(excluded.ticket_id, known_call.ticket_id),
                                connected_at = least(excluded.connected_at, known_call.connected_at)
                            returning ticket_id, connected_at)
                        select ticket_id, connected_at from learned
                        where ticket_id is not null and connected_at is not null""")
                .bindNamedArgumentFinder(Columns.of(merged.values())
                        .with("interactionId", UUID.class, KnownCall::interactionId)
                        .with("ticketId", UUID.class, KnownCall::ticketId)
                        .with("connectedAt", Instant.class, KnownCall::connectedAt))
                .mapTo(AnsweredCall.class)
                .list();
    }
}
