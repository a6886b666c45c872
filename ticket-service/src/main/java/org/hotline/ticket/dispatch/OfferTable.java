package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Database;

/** Decisions that are offers, open or declined. */
@ApplicationScoped
class OfferTable {

    /** As many as may weigh upon one look at a queue. */
    private static final int MOST_DECLINED = 1_000;

    /** Nobody has two, so there are hardly ever as many. */
    private static final int MOST_OPEN = 10_000;

    private final Database database;

    OfferTable(Database database) {
        this.database = database;
    }

    private record Refused(UUID ticketId, UUID operator) {}

    /** Those of the operators who are asked now. */
    Set<UUID> asked(Collection<UUID> operators) {
        return Set.copyOf(database.query(
                        "select operator from routing_decision where outcome = 'OFFERED' and operator = any(:operators)")
                .bind("operators", operators.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }

    /** Those of the tickets that are offered now. */
    Set<UUID> offered(Collection<UUID> tickets) {
        return Set.copyOf(database.query(
                        "select ticket_id from routing_decision where outcome = 'OFFERED' and ticket_id = any(:tickets)")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }

    /** Who of a team declined which tickets since a moment. */
    Map<UUID, Set<UUID>> declined(String team, Instant since) {
        return database
                .query("""
            select ticket_id, operator from routing_decision
            where outcome = 'DECLINED' and team = :team and answered_at > :since
            order by answered_at desc limit :most""")
                .bind("team", team)
                .bind("since", since)
                .bind("most", MOST_DECLINED)
                .mapTo(Refused.class)
                .stream()
                .collect(Collectors.groupingBy(
                        Refused::ticketId, Collectors.mapping(Refused::operator, Collectors.toSet())));
    }

    /** What an operator is asked, and may still answer. */
    List<RoutingDecision> open(UUID operator, Instant now) {
        return database.query("""
            select * from routing_decision
            where operator = :operator and outcome = 'OFFERED' and expires_at > :now""")
                .bind("operator", operator)
                .bind("now", now)
                .mapTo(RoutingDecision.class)
                .list();
    }

    /** What operators are asked, or were and have not answered; what ends first comes first. */
    List<RoutingDecision> open() {
        return database.query(
                        "select * from routing_decision where outcome = 'OFFERED' order by expires_at limit :most")
                .bind("most", MOST_OPEN)
                .mapTo(RoutingDecision.class)
                .list();
    }

    /** Whether the operator answered in time. */
    boolean answer(UUID id, RoutingOutcome answer, Instant now) {
        return database.update("""
            update routing_decision set outcome = :answer, answered_at = :now
            where id = :id and outcome = 'OFFERED' and expires_at > :now""")
                        .bind("answer", answer)
                        .bind("now", now)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** Some of those who let their time pass. */
    List<UUID> late(Instant now, int most) {
        return database.query("""
            select operator from routing_decision where outcome = 'OFFERED' and expires_at <= :now
            order by expires_at limit :most""")
                .bind("now", now)
                .bind("most", most)
                .mapTo(UUID.class)
                .list();
    }

    /** What those operators let pass. */
    List<RoutingDecision> expire(Collection<UUID> operators, Instant now) {
        return database.change("""
            update routing_decision set outcome = 'EXPIRED', answered_at = :now
            where id in (
                select id from routing_decision
                where operator = any(:operators) and outcome = 'OFFERED' and expires_at <= :now
                order by id for update)
            returning *""")
                .bind("operators", operators.toArray(UUID[]::new))
                .bind("now", now)
                .mapTo(RoutingDecision.class)
                .list();
    }

    /** Nobody is asked about the tickets any more. */
    void withdraw(Collection<UUID> tickets, Instant now) {
        database.update("""
            update routing_decision set outcome = 'WITHDRAWN', answered_at = :now
            where id in (
                select id from routing_decision where ticket_id = any(:tickets) and outcome = 'OFFERED'
                order by id for update)""")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .bind("now", now)
                .execute();
    }

    /** Those offers are over. */
    void close(Collection<UUID> ids, Instant now) {
        database.update("""
            update routing_decision set outcome = 'WITHDRAWN', answered_at = :now
            where id in (
                select id from routing_decision where id = any(:ids) and outcome = 'OFFERED'
                order by id for update skip locked)""")
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("now", now)
                .execute();
    }

    /** The operator is not asked any more. */
    void withdrawFrom(UUID operator, Instant now) {
        database.update("""
            update routing_decision set outcome = 'WITHDRAWN', answered_at = :now
            where operator = :operator and outcome = 'OFFERED'""").bind("operator", operator).bind("now", now).execute();
    }
}
