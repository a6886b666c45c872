package org.hotline.ticket.ticket;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Entities;
import org.hotline.kit.db.Rows;
import org.jspecify.annotations.Nullable;

/** All tickets. */
@ApplicationScoped
public class Tickets implements PanacheRepositoryBase<Ticket, UUID> {

    private static final int AT_A_TIME = 200;

    public Optional<Ticket> find(UUID id) {
        return findByIdOptional(id);
    }

    /** The ticket, which nobody else changes before this transaction ends. */
    public Optional<Ticket> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The tickets, which nobody else changes before this transaction ends; held in the order of their ids. */
    public Map<UUID, Ticket> hold(Collection<UUID> ids) {
        Map<UUID, Ticket> held = new HashMap<>();
        if (!ids.isEmpty()) {
            find("id in :ids order by id", Map.of("ids", ids))
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .list()
                    .forEach(ticket -> held.put(ticket.id(), ticket));
        }
        return held;
    }

    /** Tickets in the given order. */
    public List<Ticket> inOrder(List<UUID> ids) {
        return Entities.inOrder(getEntityManager(), Ticket.class, ids);
    }

    /** A customer's and some others, the oldest first, after one of them; not to be changed. */
    public Rows<Ticket> ofCustomer(UUID customer, Collection<UUID> others, @Nullable Ticket after, int limit) {
        Conditions conditions = new Conditions()
                .with("others", others)
                .and("(origin.customerId = :customer or id in :others)", "customer", customer);
        if (after != null) {
            conditions
                    .with("time", after.origin().createdAt())
                    .and("(origin.createdAt > :time or (origin.createdAt = :time and id > :id))", "id", after.id());
        }
        List<Ticket> found = find(conditions.all() + " order by origin.createdAt, id", conditions.values())
                .range(0, limit)
                .list();
        getEntityManager().clear();
        return new Rows<>(found.subList(0, Math.min(limit, found.size())), found.size() > limit);
    }

    /** Changes any number of tickets, each as an aggregate with its version, of which only some are in memory at a time. */
    public void changeEach(List<UUID> ids, Consumer<Ticket> change) {
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            flush();
            hold(ids.subList(from, Math.min(from + AT_A_TIME, ids.size())))
                    .values()
                    .forEach(change);
            flush();
            getEntityManager().clear();
        }
    }

    /** Keeps new tickets; their rows are there when this returns. */
    public void add(Collection<Ticket> opened) {
        persist(opened);
        flush();
    }
}
