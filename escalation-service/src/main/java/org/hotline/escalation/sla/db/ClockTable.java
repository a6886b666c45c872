package org.hotline.escalation.sla.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.escalation.calendar.NamedCalendar;
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.sla.Clocks;
import org.hotline.escalation.sla.SlaClock;
import org.hotline.escalation.sla.Target;
import org.hotline.event.TicketStatus;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.jspecify.annotations.Nullable;

/** Clocks as rows, written a batch at a time. */
@ApplicationScoped
class ClockTable implements Clocks {

    private static final String COLUMNS = "id, ticket_id, episode, target, policy, policy_version, calendar,"
            + " calendar_version, promised_seconds, paused_by, started_at, due_at, state, stopped_at, met_at, breached_at";

    private final Sql sql;

    ClockTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<SlaClock> ofTicket(UUID ticketId) {
        return sql.query(
                "select " + COLUMNS + " from sla_clock where ticket_id = ? order by episode, target",
                ClockTable::clock,
                ticketId);
    }

    @Override
    public Map<UUID, List<SlaClock>> hold(Collection<UUID> ticketIds) {
        List<SlaClock> clocks = sql.query(
                "select " + COLUMNS + " from sla_clock where ticket_id = any(?) order by id for update",
                ClockTable::clock,
                (Object) ticketIds.toArray(UUID[]::new));
        return clocks.stream().collect(Collectors.groupingBy(SlaClock::ticketId));
    }

    @Override
    public List<SlaClock> due(Instant before, int most) {
        return sql.query("""
                select c.* from sla_clock c join known_ticket t using (ticket_id)
                where c.state = 'RUNNING' and c.due_at <= ? order by c.due_at limit ?
                for update of c, t skip locked""", ClockTable::clock, before, most);
    }

    @Override
    public List<SlaClock> dueSoon(EscalationRule rule, Instant now, int most) {
        return sql.query("""
                select c.* from sla_clock c join known_ticket t using (ticket_id)
                where c.state = 'RUNNING' and c.target = ? and c.due_at > ? and c.due_at <= ?
                    and not exists (select from rule_look l where l.rule_id = ? and l.clock_id = c.id)
                order by c.due_at limit ?
                for update of c, t skip locked""", ClockTable::clock, rule.target(), now, now.plus(rule.before()), rule.id(), most);
    }

    @Override
    public void looked(EscalationRule rule, Collection<SlaClock> clocks) {
        sql.update(
                "insert into rule_look (rule_id, clock_id) select ?, unnest(?) on conflict do nothing",
                rule.id(),
                clocks.stream().map(SlaClock::id).toArray(UUID[]::new));
    }

    @Override
    public List<UUID> outdatedBy(NamedCalendar calendar, int most) {
        return sql.query("""
                select distinct ticket_id from sla_clock
                where state = 'RUNNING' and calendar = ? and calendar_version < ? limit ?""", row -> row.uuid("ticket_id"), calendar.name(), calendar.version(), most);
    }

    @Override
    public void save(Collection<SlaClock> clocks) {
        if (clocks.isEmpty()) {
            return;
        }
        List<SlaClock> all = List.copyOf(clocks);
        sql.update(
                "insert into sla_clock (" + COLUMNS + """
                ) select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set
                    calendar_version = excluded.calendar_version, due_at = excluded.due_at, state = excluded.state, stopped_at = excluded.stopped_at,
                    met_at = excluded.met_at, breached_at = excluded.breached_at""",
                column(all, UUID[]::new, SlaClock::id),
                column(all, UUID[]::new, SlaClock::ticketId),
                column(all, Integer[]::new, SlaClock::episode),
                column(all, String[]::new, clock -> clock.target().name()),
                column(all, String[]::new, clock -> clock.terms().policy()),
                column(all, Integer[]::new, clock -> clock.terms().version()),
                column(all, String[]::new, clock -> clock.terms().calendar()),
                column(all, Long[]::new, SlaClock::calendarVersion),
                column(all, Long[]::new, clock -> clock.terms().promised().toSeconds()),
                column(all, String[]::new, clock -> pausedBy(clock.terms())),
                column(all, Instant[]::new, SlaClock::startedAt),
                column(all, Instant[]::new, clock -> clock.stand().dueAt()),
                column(all, String[]::new, clock -> clock.stand().state().name()),
                column(all, Instant[]::new, clock -> clock.stand().stoppedAt()),
                column(all, Instant[]::new, clock -> clock.stand().metAt()),
                column(all, Instant[]::new, clock -> clock.stand().breachedAt()));
    }

    private static <R, T> Object column(
            List<R> rows, IntFunction<T[]> array, Function<R, ? extends @Nullable T> value) {
        return rows.stream().map(value).toArray(array);
    }

    private static String pausedBy(SlaClock.Terms terms) {
        return terms.pausedBy().stream().map(TicketStatus::name).collect(Collectors.joining(" "));
    }

    private static Set<TicketStatus> statuses(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(TicketStatus::valueOf)
                .collect(Collectors.toSet());
    }

    private static SlaClock clock(Row row) {
        String pausedBy = row.text("paused_by");
        return new SlaClock(
                row.uuid("id"),
                row.uuid("ticket_id"),
                row.integer("episode"),
                Target.valueOf(row.text("target")),
                new SlaClock.Terms(
                        row.text("policy"),
                        row.integer("policy_version"),
                        row.text("calendar"),
                        Duration.ofSeconds(row.number("promised_seconds")),
                        statuses(pausedBy)),
                row.instant("started_at"),
                row.number("calendar_version"),
                new SlaClock.Stand(
                        SlaClock.State.valueOf(row.text("state")),
                        row.instant("due_at"),
                        row.instantOrNull("stopped_at"),
                        row.instantOrNull("met_at"),
                        row.instantOrNull("breached_at")));
    }
}
