package org.hotline.ticket.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.db.Database;

/** Looks at what a simulated day has come to in the database. */
final class DayChecks {

    private final Database database;
    private final String team;

    DayChecks(Database database, String team) {
        this.database = database;
        this.team = team;
    }

    /** An offer. */
    record Asked(UUID id, UUID ticket, UUID operator, Instant since) {}

    private record Waiting(UUID id, String language, Instant since) {}

    List<Asked> newlyAsked(Instant now) {
        return database.query("""
            select d.id, d.ticket_id as ticket, d.operator, t.waiting_since as since
            from routing_decision d join ticket t on t.id = d.ticket_id
            where d.team = :team and d.outcome = 'OFFERED' and d.decided_at = :now order by d.id""")
                .bind("team", team)
                .bind("now", now)
                .mapTo(Asked.class)
                .list();
    }

    /** By what the day knows, and not by what the dispatcher reckons. */
    void assertNobodyWhoFitsIsIdle(Map<UUID, SimulatedOperator> operators, Instant now) {
        List<SimulatedOperator> free = database.query("""
            select o.id from operator o where o.team = :team and o.presence = 'AVAILABLE'
              and not exists (select from routing_decision d where d.operator = o.id and d.outcome = 'OFFERED')
              and (select count(*) from ticket t where t.operator = o.id and t.status in ('NEW', 'OPEN')) < o.capacity""").bind("team", team).mapTo(UUID.class).list().stream()
                .map(operators::get)
                .toList();
        List<Waiting> waiting =
                database.query("""
            select t.id, t.language, t.waiting_since as since from ticket t
            where t.team = :team and t.operator is null and t.status in ('NEW', 'OPEN')
              and not exists (select from routing_decision d where d.ticket_id = t.id and d.outcome = 'OFFERED')""").bind("team", team).mapTo(Waiting.class).list();
        for (Waiting ticket : waiting) {
            assertThat(free)
                    .as("free at %s while a ticket in %s waits since %s", now, ticket.language(), ticket.since())
                    .filteredOn(it -> it.fits(ticket.language(), Duration.between(ticket.since(), now)))
                    .allMatch(it -> hasDeclined(it, ticket));
        }
    }

    private boolean hasDeclined(SimulatedOperator operator, Waiting ticket) {
        return database.query("""
            select exists (select from routing_decision where ticket_id = :ticket and operator = :operator
              and outcome = 'DECLINED')""")
                .bind("ticket", ticket.id())
                .bind("operator", operator.id)
                .mapTo(boolean.class)
                .one();
    }

    void assertNothingIsGivenTwice() {
        assertThat(database.query("""
            select count(*) from (select d.ticket_id from routing_decision d
                where d.team = :team and d.outcome = 'ACCEPTED' group by d.ticket_id having count(*) > 1) twice""").bind("team", team).mapTo(Integer.class).one())
                .isZero();
        assertThat(database.query("""
            select count(*) from routing_decision a join routing_decision b
              on a.operator = b.operator and a.id < b.id and b.decided_at < a.answered_at
            where a.team = :team""").bind("team", team).mapTo(Integer.class).one())
                .as("asked about two tickets at a time")
                .isZero();
        assertThat(database.query("select count(*) from ticket where team = :team and status <> 'RESOLVED'")
                        .bind("team", team)
                        .mapTo(Integer.class)
                        .one())
                .isZero();
    }
}
