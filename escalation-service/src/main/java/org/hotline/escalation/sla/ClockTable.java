package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.ticket.Target;
import org.hotline.event.TicketStatus;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** Clocks as rows, written a batch at a time. */
@ApplicationScoped
class ClockTable {

    private final Database database;

    ClockTable(Database database) {
        this.database = database;
    }

    List<SlaClock> ofTicket(UUID ticketId) {
        return database.query("select * from sla_clock where ticket_id = :ticket order by episode, target")
                .bind("ticket", ticketId)
                .mapTo(Row.class)
                .map(Row::clock)
                .list();
    }

    /** The clocks of the tickets, held until the transaction ends. */
    Map<UUID, List<SlaClock>> hold(Collection<UUID> ticketIds) {
        return database.query("select * from sla_clock where ticket_id = any(:tickets) order by id for update")
                .bind("tickets", ticketIds.toArray(UUID[]::new))
                .mapTo(Row.class)
                .map(Row::clock)
                .collect(Collectors.groupingBy(SlaClock::ticketId));
    }

    /** Running clocks that are due and that nobody else holds, held until the transaction ends. */
    List<SlaClock> claimDue(Instant before, int most) {
        return database.query("""
                        select * from sla_clock where state = 'RUNNING' and due_at <= :before
                        order by due_at limit :most for update skip locked""")
                .bind("before", before)
                .bind("most", most)
                .mapTo(Row.class)
                .map(Row::clock)
                .list();
    }

    /** When the first of the running clocks is or was due. */
    Optional<Instant> earliestDue() {
        return database.query("select min(due_at) from sla_clock where state = 'RUNNING'")
                .mapTo(Instant.class)
                .findOne();
    }

    /** Running clocks that an early rule has to look at and has not yet, held as those that are due. */
    List<SlaClock> claimForRule(EscalationRule rule, Instant now, int most) {
        return database.query("""
                        select * from sla_clock c
                        where state = 'RUNNING' and target = :target and due_at > :now and due_at <= :until
                            and not exists (select from rule_look l where l.rule_id = :rule and l.clock_id = c.id)
                        order by due_at limit :most for update skip locked""")
                .bind("target", rule.target())
                .bind("now", now)
                .bind("until", now.plus(rule.before()))
                .bind("rule", rule.id())
                .bind("most", most)
                .mapTo(Row.class)
                .map(Row::clock)
                .list();
    }

    /** The rule has looked at the clocks. */
    void looked(EscalationRule rule, Collection<SlaClock> clocks) {
        database.update("""
                        insert into rule_look (rule_id, clock_id) select :rule, unnest(:clocks) on conflict do nothing""")
                .bind("rule", rule.id())
                .bind("clocks", clocks.stream().map(SlaClock::id).toArray(UUID[]::new))
                .execute();
    }

    /** Tickets with running clocks that were reckoned by an older version of the calendar. */
    Set<UUID> outdatedBy(BusinessCalendar calendar, int most) {
        return database.query("""
                        select distinct ticket_id from sla_clock
                        where state = 'RUNNING' and calendar = :calendar and calendar_version < :version limit :most""")
                .bind("calendar", calendar.name())
                .bind("version", calendar.version())
                .bind("most", most)
                .mapTo(UUID.class)
                .set();
    }

    /** Whether any counts by the calendar of that name. */
    boolean anyBy(String calendar) {
        return database.query("select exists (select from sla_clock where calendar = :name)")
                .bind("name", calendar)
                .mapTo(boolean.class)
                .one();
    }

    void save(Collection<SlaClock> clocks) {
        if (clocks.isEmpty()) {
            return;
        }
        database.update("""
                        insert into sla_clock (id, ticket_id, episode, target, policy, policy_version, calendar,
                            calendar_version, promised_seconds, paused_by, started_at, due_at, state, stopped_at, met_at,
                            breached_at)
                        select id, ticket_id, episode, target, policy, policy_version, calendar, calendar_version,
                            promised_seconds, paused_by::text[], started_at, due_at, state, stopped_at, met_at, breached_at
                        from unnest(:id, :ticketId, :episode, :target, :policy, :policyVersion, :calendar,
                            :calendarVersion, :promisedSeconds, :pausedBy, :startedAt, :dueAt, :state, :stoppedAt, :metAt,
                            :breachedAt) as clock (id, ticket_id, episode, target, policy, policy_version, calendar,
                            calendar_version, promised_seconds, paused_by, started_at, due_at, state, stopped_at, met_at,
                            breached_at)
                        on conflict (id) do update set
                            calendar_version = excluded.calendar_version, started_at = excluded.started_at,
                            due_at = excluded.due_at, policy = excluded.policy,
                            policy_version = excluded.policy_version, calendar = excluded.calendar,
                            promised_seconds = excluded.promised_seconds, paused_by = excluded.paused_by,
                            state = excluded.state, stopped_at = excluded.stopped_at, met_at = excluded.met_at,
                            breached_at = excluded.breached_at""")
                .bindNamedArgumentFinder(Columns.of(clocks)
                        .with("id", UUID.class, SlaClock::id)
                        .with("ticketId", UUID.class, SlaClock::ticketId)
                        .with("episode", Integer.class, SlaClock::episode)
                        .name("target", SlaClock::target)
                        .text("policy", clock -> clock.terms().policy())
                        .with(
                                "policyVersion",
                                Integer.class,
                                clock -> clock.terms().version())
                        .text("calendar", clock -> clock.terms().calendar())
                        .with("calendarVersion", Long.class, SlaClock::calendarVersion)
                        .with(
                                "promisedSeconds",
                                Long.class,
                                clock -> clock.terms().promised().toSeconds())
                        .texts("pausedBy", clock -> names(clock.terms().pausedBy()))
                        .with("startedAt", Instant.class, SlaClock::startedAt)
                        .with("dueAt", Instant.class, clock -> clock.progress().dueAt())
                        .name("state", clock -> clock.progress().state())
                        .with(
                                "stoppedAt",
                                Instant.class,
                                clock -> clock.progress().stoppedAt())
                        .with("metAt", Instant.class, clock -> clock.progress().metAt())
                        .with(
                                "breachedAt",
                                Instant.class,
                                clock -> clock.progress().breachedAt()))
                .execute();
    }

    private static List<String> names(Set<TicketStatus> statuses) {
        return statuses.stream().map(TicketStatus::name).toList();
    }

    /** A clock as it is stored. */
    private record Row(
            UUID id,
            UUID ticketId,
            int episode,
            Target target,
            String policy,
            int policyVersion,
            String calendar,
            long promisedSeconds,
            Set<TicketStatus> pausedBy,
            Instant startedAt,
            long calendarVersion,
            SlaClock.Progress progress) {

        SlaClock clock() {
            SlaClock.Terms terms =
                    new SlaClock.Terms(policy, policyVersion, calendar, Duration.ofSeconds(promisedSeconds), pausedBy);
            return new SlaClock(id, ticketId, episode, target, terms, startedAt, calendarVersion, progress);
        }
    }
}
