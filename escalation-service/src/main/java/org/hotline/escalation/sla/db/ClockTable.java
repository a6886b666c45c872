package org.hotline.escalation.sla.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.hotline.escalation.sla.Clocks;
import org.hotline.escalation.sla.SlaClock;
import org.hotline.escalation.sla.Target;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.jspecify.annotations.Nullable;

/** Clocks as rows, written a batch at a time. */
@ApplicationScoped
class ClockTable implements Clocks {

    private static final String COLUMNS = "id, ticket_id, episode, target, policy, policy_version, calendar,"
            + " promised_seconds, started_at, running_since, consumed_seconds, due_at, state, paused_at, met_at,"
            + " breached_at";

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
        return clocks.stream()
                .collect(Collectors.groupingBy(clock -> clock.stored().ticketId()));
    }

    @Override
    public List<SlaClock> due(Instant before, int most) {
        return sql.query(
                "select " + COLUMNS
                        + " from sla_clock where state = 'RUNNING' and due_at <= ? order by due_at limit ?"
                        + " for update skip locked",
                ClockTable::clock,
                before,
                most);
    }

    @Override
    public void save(Collection<SlaClock> clocks) {
        if (clocks.isEmpty()) {
            return;
        }
        List<SlaClock.Stored> all = clocks.stream().map(SlaClock::stored).toList();
        sql.update(
                "insert into sla_clock (" + COLUMNS + """
                ) select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set
                    running_since = excluded.running_since, consumed_seconds = excluded.consumed_seconds,
                    due_at = excluded.due_at, state = excluded.state, paused_at = excluded.paused_at,
                    met_at = excluded.met_at, breached_at = excluded.breached_at""",
                column(all, UUID[]::new, SlaClock.Stored::id),
                column(all, UUID[]::new, SlaClock.Stored::ticketId),
                column(all, Integer[]::new, SlaClock.Stored::episode),
                column(all, String[]::new, clock -> clock.target().name()),
                column(all, String[]::new, SlaClock.Stored::policy),
                column(all, Integer[]::new, SlaClock.Stored::policyVersion),
                column(all, String[]::new, SlaClock.Stored::calendar),
                column(all, Long[]::new, clock -> clock.promised().toSeconds()),
                column(all, Instant[]::new, SlaClock.Stored::startedAt),
                column(all, Instant[]::new, SlaClock.Stored::runningSince),
                column(all, Long[]::new, clock -> clock.consumed().toSeconds()),
                column(all, Instant[]::new, SlaClock.Stored::dueAt),
                column(all, String[]::new, clock -> clock.state().name()),
                column(all, Instant[]::new, SlaClock.Stored::pausedAt),
                column(all, Instant[]::new, SlaClock.Stored::metAt),
                column(all, Instant[]::new, SlaClock.Stored::breachedAt));
    }

    @Override
    public List<AnsweredCall> remember(Collection<KnownCall> calls) {
        Map<UUID, KnownCall> merged = new LinkedHashMap<>();
        for (KnownCall call : calls) {
            merged.merge(call.interactionId(), call, ClockTable::both);
        }
        List<KnownCall> all = List.copyOf(merged.values());
        return sql
                .query(
                        """
                        insert into known_call (interaction_id, ticket_id, connected_at)
                        select * from unnest(?, ?, ?) on conflict (interaction_id) do update set
                            ticket_id = coalesce(excluded.ticket_id, known_call.ticket_id),
                            connected_at = least(excluded.connected_at, known_call.connected_at)
                        returning ticket_id, connected_at""",
                        ClockTable::answered,
                        column(all, UUID[]::new, KnownCall::interactionId),
                        column(all, UUID[]::new, KnownCall::ticketId),
                        column(all, Instant[]::new, KnownCall::connectedAt))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<AnsweredCall> answered(Row row) {
        UUID ticket = row.uuidOrNull("ticket_id");
        Instant connected = row.instantOrNull("connected_at");
        return ticket == null || connected == null ? List.of() : List.of(new AnsweredCall(ticket, connected));
    }

    private static KnownCall both(KnownCall a, KnownCall b) {
        return new KnownCall(
                a.interactionId(),
                a.ticketId() == null ? b.ticketId() : a.ticketId(),
                a.connectedAt() == null ? b.connectedAt() : a.connectedAt());
    }

    private static <R, T> Object column(
            List<R> rows, IntFunction<T[]> array, Function<R, ? extends @Nullable T> value) {
        return rows.stream().map(value).toArray(array);
    }

    private static SlaClock clock(Row row) {
        return new SlaClock(new SlaClock.Stored(
                row.uuid("id"),
                row.uuid("ticket_id"),
                row.integer("episode"),
                Target.valueOf(row.text("target")),
                row.text("policy"),
                row.integer("policy_version"),
                row.text("calendar"),
                Duration.ofSeconds(row.number("promised_seconds")),
                row.instant("started_at"),
                row.instant("running_since"),
                Duration.ofSeconds(row.number("consumed_seconds")),
                row.instant("due_at"),
                SlaClock.State.valueOf(row.text("state")),
                row.instantOrNull("paused_at"),
                row.instantOrNull("met_at"),
                row.instantOrNull("breached_at")));
    }
}
