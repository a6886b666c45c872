package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.db.Sql;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.ticket.Actor;
import org.hotline.ticket.ticket.AssignmentCause;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Journal;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;

/**
 * Gives each waiting ticket to the operator of its team who is available and has the least to do; of several, to the one
 * who has waited longest. Nobody gets more tickets to work on at a time than his capacity.
 */
@ApplicationScoped
public class Dispatcher {

    private final Sql sql;
    private final EntityManager entities;
    private final Tickets tickets;
    private final Journal journal;
    private final Clock clock;

    Dispatcher(Sql sql, EntityManager entities, Tickets tickets, Journal journal, Clock clock) {
        this.sql = sql;
        this.entities = entities;
        this.tickets = tickets;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Hands out what can be handed out. The operators are held meanwhile, so that another instance works with others.
     *
     * @return how many tickets found somebody
     */
    @Transactional
    public int dispatch() {
        Map<String, List<Desk>> free = freeDesks();
        int given = 0;
        for (Map.Entry<String, List<Desk>> team : free.entrySet()) {
            Roster roster = new Roster(team.getValue());
            List<UUID> waiting = waiting(team.getKey(), roster.places());
            for (Ticket ticket : tickets.inOrder(waiting)) {
                give(ticket, roster.next());
                given++;
            }
        }
        return given;
    }

    private void give(Ticket ticket, Operator operator) {
        Instant now = clock.instant();
        operator.given(now);
        Ticket.Target target = new Ticket.Target(
                ticket.assignment().team(), ticket.assignment().level(), operator.id());
        journal.record(Actor.SYSTEM, ticket.assign(target, AssignmentCause.DISPATCH, null, EventTime.now(now)));
    }

    private Map<String, List<Desk>> freeDesks() {
        List<UUID> available = sql.query("""
                select o.id from operator o, lateral (
                    select 1 from ticket
                    where team = o.team and operator is null and status in ('NEW', 'OPEN') limit 1) waiting
                where o.presence = 'AVAILABLE' order by o.id for update of o skip locked""", row -> row.uuid("id"));
        Map<String, List<Desk>> free = new HashMap<>();
        if (available.isEmpty()) {
            return free;
        }
        Map<UUID, Integer> loads = loads(available);
        for (Operator operator : operators(available)) {
            Desk desk = new Desk(operator, loads.getOrDefault(operator.id(), 0));
            if (desk.hasRoom()) {
                free.computeIfAbsent(operator.team(), team -> new ArrayList<>()).add(desk);
            }
        }
        return free;
    }

    private List<Operator> operators(List<UUID> ids) {
        return entities.createQuery("from Operator where id in :ids", Operator.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private Map<UUID, Integer> loads(List<UUID> operators) {
        Map<UUID, Integer> loads = new HashMap<>();
        sql.query("""
                        select operator, count(*) as open from ticket
                        where operator = any(?) and status in ('NEW', 'OPEN') group by operator""", row -> Map.entry(row.uuid("operator"), row.integer("open")), (Object)
                        operators.toArray(UUID[]::new))
                .forEach(entry -> loads.put(entry.getKey(), entry.getValue()));
        return loads;
    }

    private List<UUID> waiting(String team, int most) {
        return sql.query("""
                select id from ticket
                where team = ? and operator is null and status in ('NEW', 'OPEN')
                order by array_position(array['URGENT', 'HIGH', 'NORMAL', 'LOW'], priority), waiting_since
                limit ? for update skip locked""", row -> row.uuid("id"), team, most);
    }
}
