package org.hotline.escalation.sla.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.hotline.escalation.sla.Moment;
import org.hotline.escalation.sla.Moments;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.event.TicketStatus;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.jspecify.annotations.Nullable;

/** Moments and calls as rows, written a batch at a time. */
@ApplicationScoped
class MomentTable implements Moments {

    private final Sql sql;

    MomentTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, List<Moment>> of(Collection<UUID> ticketIds) {
        List<Moment> moments = sql.query(
                "select ticket_id, sequence, kind, status, episode, at from sla_moment where ticket_id = any(?)",
                MomentTable::moment,
                (Object) ticketIds.toArray(UUID[]::new));
        return moments.stream().collect(Collectors.groupingBy(Moment::ticketId));
    }

    @Override
    public void save(Collection<Moment> moments) {
        if (moments.isEmpty()) {
            return;
        }
        Map<List<Object>, Moment> last = new LinkedHashMap<>();
        moments.forEach(moment -> last.put(List.of(moment.ticketId(), moment.sequence(), moment.kind()), moment));
        List<Moment> all = List.copyOf(last.values());
        sql.update(
                """
                insert into sla_moment (ticket_id, sequence, kind, status, episode, at)
                select * from unnest(?, ?, ?, ?, ?, ?)
                on conflict (ticket_id, sequence, kind) do update set at = excluded.at""",
                column(all, UUID[]::new, Moment::ticketId),
                column(all, Long[]::new, Moment::sequence),
                column(all, String[]::new, moment -> moment.kind().name()),
                column(all, String[]::new, moment -> text(moment.status())),
                column(all, Integer[]::new, Moment::episode),
                column(all, Instant[]::new, Moment::at));
    }

    @Override
    public List<AnsweredCall> remember(Collection<KnownCall> calls) {
        Map<UUID, KnownCall> merged = new LinkedHashMap<>();
        calls.forEach(call -> merged.merge(call.interactionId(), call, KnownCall::and));
        List<KnownCall> all = List.copyOf(merged.values());
        List<List<AnsweredCall>> answered = sql.query(
                """
                insert into known_call (interaction_id, ticket_id, connected_at)
                select * from unnest(?, ?, ?) on conflict (interaction_id) do update set
                    ticket_id = coalesce(excluded.ticket_id, known_call.ticket_id),
                    connected_at = least(excluded.connected_at, known_call.connected_at)
                returning ticket_id, connected_at""",
                MomentTable::answered,
                column(all, UUID[]::new, KnownCall::interactionId),
                column(all, UUID[]::new, KnownCall::ticketId),
                column(all, Instant[]::new, KnownCall::connectedAt));
        return answered.stream().flatMap(List::stream).toList();
    }

    private static List<AnsweredCall> answered(Row row) {
        UUID ticket = row.uuidOrNull("ticket_id");
        Instant connected = row.instantOrNull("connected_at");
        return ticket == null || connected == null ? List.of() : List.of(new AnsweredCall(ticket, connected));
    }

    private static <R, T> Object column(
            List<R> rows, IntFunction<T[]> array, Function<R, ? extends @Nullable T> value) {
        return rows.stream().map(value).toArray(array);
    }

    private static String text(@Nullable TicketStatus status) {
        return status == null ? "" : status.name();
    }

    private static @Nullable TicketStatus status(String text) {
        return text.isEmpty() ? null : TicketStatus.valueOf(text);
    }

    private static Moment moment(Row row) {
        return new Moment(
                row.uuid("ticket_id"),
                row.number("sequence"),
                TicketChange.Kind.valueOf(row.text("kind")),
                status(row.text("status")),
                row.integer("episode"),
                row.instant("at"));
    }
}
