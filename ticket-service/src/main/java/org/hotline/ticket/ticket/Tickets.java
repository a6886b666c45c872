package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Sql;

/** All tickets. */
@ApplicationScoped
public class Tickets {

    private final EntityManager entities;
    private final Sql sql;

    Tickets(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    public Optional<Ticket> find(UUID id) {
        return Optional.ofNullable(entities.find(Ticket.class, id));
    }

    /** The ticket, which nobody else changes before this transaction ends. */
    public Optional<Ticket> lock(UUID id) {
        return Optional.ofNullable(entities.find(Ticket.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The tickets, which nobody else changes before this transaction ends; locked in the order of their ids. */
    public Map<UUID, Ticket> lock(Collection<UUID> ids) {
        Map<UUID, Ticket> locked = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("from Ticket where id in :ids order by id", Ticket.class)
                    .setParameter("ids", ids)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultStream()
                    .forEach(ticket -> locked.put(ticket.id(), ticket));
        }
        return locked;
    }

    /** Tickets in the given order. */
    public List<Ticket> inOrder(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Ticket> found = new HashMap<>();
        entities.createQuery("from Ticket where id in :ids", Ticket.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(ticket -> found.put(ticket.id(), ticket));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** Keeps new tickets; their rows are there when this returns. */
    public void add(Collection<Ticket> opened) {
        opened.forEach(entities::persist);
        entities.flush();
    }

    /** Writes what changed, so that the versions are those that others will see. */
    public void flush() {
        entities.flush();
    }

    /** Numbers that no ticket has yet. */
    public Deque<String> newNumbers(int count) {
        return new ArrayDeque<>(sql.query(
                "select nextval('ticket_number') as n from generate_series(1, ?)",
                row -> "HL-%06d".formatted(row.number("n")),
                count));
    }

    public void link(Collection<TicketLink> links) {
        if (links.isEmpty()) {
            return;
        }
        sql.update(
                """
                insert into ticket_link (ticket_id, other_id, kind) select * from unnest(?, ?, ?)
                on conflict do nothing""",
                links.stream().map(TicketLink::ticket).toArray(UUID[]::new),
                links.stream().map(TicketLink::other).toArray(UUID[]::new),
                links.stream().map(TicketLink::kind).toArray(LinkKind[]::new));
    }
}
