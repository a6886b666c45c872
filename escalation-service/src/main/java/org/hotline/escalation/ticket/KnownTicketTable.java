package org.hotline.escalation.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** Known tickets as rows, written a batch at a time. */
@ApplicationScoped
public class KnownTicketTable {

    private static final String SELECT = """
            select ticket_id as id, sequence, episode, status, type, category, priority, channel, account, team,
                level, created_at, involved, imported_at
            from known_ticket\s""";

    private final Database database;

    KnownTicketTable(Database database) {
        this.database = database;
    }

    public Optional<KnownTicket> find(UUID id) {
        return database.query(SELECT + "where ticket_id = :id")
                .bind("id", id)
                .mapTo(KnownTicket.class)
                .findOne();
    }

    /** Those that are known among the ids, held until the transaction ends. */
    public Map<UUID, KnownTicket> hold(Collection<UUID> ids) {
        return select("where ticket_id = any(:ids) order by ticket_id for update", ids);
    }

    /**
     * Those that are known among the ids and that nobody else holds, held until the transaction ends. Waits for nobody, so
     * it is safe for who holds something else already.
     */
    public Map<UUID, KnownTicket> claim(Collection<UUID> ids) {
        return select("where ticket_id = any(:ids) for update skip locked", ids);
    }

    void save(Collection<KnownTicket> tickets) {
        database.update("""
                        insert into known_ticket (ticket_id, sequence, episode, status, type, category, priority,
                            channel, account, team, level, created_at, involved, imported_at)
                        select id, sequence, episode, status, type, category, priority, channel, account, team, level,
                            created_at, involved::text[], imported_at
                        from unnest(:id, :sequence, :episode, :status, :type, :category, :priority,
                            :channel, :account, :team, :level, :createdAt, :involved, :importedAt)
                            as known (id, sequence, episode, status, type, category, priority, channel, account, team,
                                level, created_at, involved, imported_at)
                        on conflict (ticket_id) do update set
                            sequence = excluded.sequence, episode = excluded.episode,
                            status = excluded.status, type = excluded.type, category = excluded.category,
                            priority = excluded.priority, team = excluded.team, level = excluded.level,
                            created_at = excluded.created_at,
                            involved = excluded.involved, imported_at = excluded.imported_at""")
                .bindNamedArgumentFinder(Columns.of(tickets)
                        .with("id", UUID.class, KnownTicket::id)
                        .with("sequence", Long.class, KnownTicket::sequence)
                        .with("episode", Integer.class, KnownTicket::episode)
                        .name("status", KnownTicket::status)
                        .name("type", KnownTicket::type)
                        .text("category", KnownTicket::category)
                        .name("priority", KnownTicket::priority)
                        .name("channel", KnownTicket::channel)
                        .text("account", KnownTicket::account)
                        .text("team", KnownTicket::team)
                        .name("level", KnownTicket::level)
                        .with("createdAt", Instant.class, KnownTicket::createdAt)
                        .texts("involved", KnownTicket::involved)
                        .with("importedAt", Instant.class, KnownTicket::importedAt))
                .execute();
    }

    private Map<UUID, KnownTicket> select(String condition, Collection<UUID> ids) {
        return database.query(SELECT + condition)
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(KnownTicket.class)
                .collectToMap(KnownTicket::id, ticket -> ticket);
    }
}
