package org.hotline.escalation.ticket.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.KnownTickets;
import org.hotline.escalation.ticket.Level;
import org.hotline.event.Channel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;

/** Known tickets as rows, written a batch at a time. */
@ApplicationScoped
class KnownTicketTable implements KnownTickets {

    private static final String COLUMNS = "ticket_id, number, sequence, episode, status, type, category, priority,"
            + " channel, account, team, level, operator, created_at, involved";

    private final Sql sql;

    KnownTicketTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<KnownTicket> find(UUID id) {
        return sql.one("select " + COLUMNS + " from known_ticket where ticket_id = ?", KnownTicketTable::ticket, id);
    }

    @Override
    public Map<UUID, KnownTicket> hold(Collection<UUID> ids) {
        List<KnownTicket> tickets = sql.query(
                "select " + COLUMNS + " from known_ticket where ticket_id = any(?) order by ticket_id for update",
                KnownTicketTable::ticket,
                (Object) ids.toArray(UUID[]::new));
        return tickets.stream().collect(Collectors.toMap(KnownTicket::id, Function.identity()));
    }

    @Override
    public void save(Collection<KnownTicket> tickets) {
        List<KnownTicket> all = List.copyOf(tickets);
        sql.update(
                "insert into known_ticket (" + COLUMNS + """
                ) select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (ticket_id) do update set
                    number = excluded.number, sequence = excluded.sequence, episode = excluded.episode,
                    status = excluded.status, type = excluded.type, category = excluded.category,
                    priority = excluded.priority, team = excluded.team, level = excluded.level,
                    operator = excluded.operator, involved = excluded.involved""",
                column(all, UUID[]::new, KnownTicket::id),
                column(all, String[]::new, KnownTicket::number),
                column(all, Long[]::new, KnownTicket::sequence),
                column(all, Integer[]::new, KnownTicket::episode),
                column(all, String[]::new, ticket -> ticket.status().name()),
                column(all, String[]::new, ticket -> ticket.type().name()),
                column(all, String[]::new, KnownTicket::category),
                column(all, String[]::new, ticket -> ticket.priority().name()),
                column(all, String[]::new, ticket -> ticket.channel().name()),
                column(all, String[]::new, KnownTicket::account),
                column(all, String[]::new, KnownTicket::team),
                column(all, String[]::new, ticket -> ticket.level().name()),
                column(all, UUID[]::new, KnownTicket::operator),
                column(all, Instant[]::new, KnownTicket::createdAt),
                column(all, String[]::new, ticket -> String.join(" ", ticket.involved())));
    }

    private static <T> Object column(
            List<KnownTicket> tickets,
            java.util.function.IntFunction<T[]> array,
            Function<KnownTicket, ? extends @org.jspecify.annotations.Nullable T> value) {
        return tickets.stream().map(value).toArray(array);
    }

    private static KnownTicket ticket(Row row) {
        return new KnownTicket(
                row.uuid("ticket_id"),
                row.text("number"),
                row.number("sequence"),
                row.integer("episode"),
                TicketStatus.valueOf(row.text("status")),
                TicketType.valueOf(row.text("type")),
                row.textOrNull("category"),
                TicketPriority.valueOf(row.text("priority")),
                Channel.valueOf(row.text("channel")),
                row.text("account"),
                row.text("team"),
                Level.valueOf(row.text("level")),
                row.uuidOrNull("operator"),
                row.instant("created_at"),
                Set.of(row.text("involved").split(" ")));
    }
}
