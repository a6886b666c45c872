package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Database;
import org.hotline.ticket.customer.Channel;

/** What waits for operators, and what they work on. */
@ApplicationScoped
public class QueueTable {

    private static final String WAITING = """
            t.operator is null and t.status in ('NEW', 'OPEN') and t.snoozed_until is null
            and t.version is distinct from t.imported_version""";

    /** The customer opened it again, and whoever has it has not begun to work on it. */
    private static final String RETURNED = """
            t.operator is not null and t.status = 'OPEN' and t.status_before = 'RESOLVED' and t.snoozed_until is null""";

    private final Database database;

    QueueTable(Database database) {
        this.database = database;
    }

    private record Queued(UUID id, String team) {}

    private record Load(UUID operator, Channel channel, int open) {}

    /** Of the teams, those in whose queues tickets wait, or which have some that were opened again. */
    public Set<String> withWaiting(Collection<String> teams) {
        return new HashSet<>(database.query("""
            select team.key from unnest(:teams) as team(key)
            where exists (select 1 from ticket t where t.team = team.key and %s)
               or exists (select 1 from ticket t where t.team = team.key and %s)""".formatted(WAITING, RETURNED))
                .bind("teams", teams.toArray(String[]::new))
                .mapTo(String.class)
                .list());
    }

    /** The first of a team's queue: by priority, then those that wait longest. */
    public List<WaitingTicket> first(String team, int most) {
        return database.query("""
            select t.id, t.channel, t.level, t.language, t.category, t.waiting_since, (
                select o.operator from ticket_link l join ticket o on o.id = l.other_id
                where l.ticket_id = t.id and l.kind = 'FOLLOW_UP' and o.operator is not null
                order by o.id desc limit 1) as former
            from ticket t where t.team = :team and %s
            order by array_position(array['URGENT', 'HIGH', 'NORMAL', 'LOW'], t.priority), t.waiting_since, t.id
            limit :most""".formatted(WAITING))
                .bind("team", team)
                .bind("most", most)
                .mapTo(WaitingTicket.class)
                .list();
    }

    /** Those of the tickets that still wait in the queue; claimed for this transaction, and what others hold is passed over. */
    public List<UUID> claim(String team, Collection<UUID> tickets) {
        return database.query("""
            select t.id from ticket t where t.id = any(:tickets) and t.team = :team and %s
            order by t.id for update skip locked""".formatted(WAITING))
                .bind("tickets", tickets.toArray(UUID[]::new))
                .bind("team", team)
                .mapTo(UUID.class)
                .list();
    }

    /** Those of the tickets that wait in queues, with the keys of the teams whose queues they are. */
    public Map<UUID, String> waiting(Collection<UUID> tickets) {
        return database
                .query("select t.id, t.team from ticket t where t.id = any(:tickets) and " + WAITING)
                .bind("tickets", tickets.toArray(UUID[]::new))
                .mapTo(Queued.class)
                .stream()
                .collect(Collectors.toMap(Queued::id, Queued::team));
    }

    /** Who has tickets of the team that were opened again. */
    public Set<UUID> holdersOfReturned(String team) {
        return Set.copyOf(
                database.query("select distinct t.operator from ticket t where t.team = :team and " + RETURNED)
                        .bind("team", team)
                        .mapTo(UUID.class)
                        .list());
    }

    /** What was opened again and is with one of the operators; claimed in the same way. */
    public List<UUID> claimReturned(String team, Collection<UUID> operators, int most) {
        return database.query("""
            select t.id from ticket t where t.team = :team and t.operator = any(:operators) and %s
            order by t.waiting_since limit :most for update skip locked""".formatted(RETURNED))
                .bind("team", team)
                .bind("operators", operators.toArray(UUID[]::new))
                .bind("most", most)
                .mapTo(UUID.class)
                .list();
    }

    /** How many tickets of which channels operators work on, now; those who work on none are left out. */
    public Map<UUID, Map<Channel, Integer>> loads(Collection<UUID> operators) {
        Map<UUID, Map<Channel, Integer>> loads = new HashMap<>();
        database.query("""
            select operator, channel, count(*) as open from ticket
            where operator = any(:operators) and status in ('NEW', 'OPEN') and snoozed_until is null
            group by operator, channel""")
                .bind("operators", operators.toArray(UUID[]::new))
                .mapTo(Load.class)
                .forEach(load -> loads.computeIfAbsent(load.operator(), it -> new HashMap<>())
                        .put(load.channel(), load.open()));
        return loads;
    }
}
