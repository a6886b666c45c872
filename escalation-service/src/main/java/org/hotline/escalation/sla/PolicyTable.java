package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.calendar.CalendarUse;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketMatch;
import org.hotline.escalation.ticket.TicketMatchColumns;
import org.hotline.event.TicketStatus;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** SLA policies as rows. */
@ApplicationScoped
class PolicyTable implements CalendarUse {

    private static final String SELECT = "select policy.*, match.* from sla_policy policy, " + TicketMatchColumns.READ;

    private final Database database;

    PolicyTable(Database database) {
        this.database = database;
    }

    List<SlaPolicy> all() {
        return database.query(SELECT + "order by key").map(PolicyTable::policy).list();
    }

    Optional<SlaPolicy> find(UUID id) {
        return database.query(SELECT + "where id = :id")
                .bind("id", id)
                .map(PolicyTable::policy)
                .findOne();
    }

    /** Adds it, and answers false when the key is taken. */
    boolean add(SlaPolicy policy) {
        return bound(policy, database.update("""
                                insert into sla_policy (id, key, version, precedence, calendar, first_response_seconds,
                                    resolution_seconds, paused_by, matching)
                                values (:id, :key, :version, :precedence, :calendar, :firstResponse::bigint,
                                    :resolution::bigint, :paused,
                                    """ + TicketMatchColumns.WRITTEN + ") on conflict (key) do nothing"))
                        .execute()
                == 1;
    }

    void replace(SlaPolicy policy) {
        int changed = bound(
                        policy,
                        database.update(
                                """
                        update sla_policy set version = :version, precedence = :precedence, calendar = :calendar,
                            first_response_seconds = :firstResponse::bigint, resolution_seconds = :resolution::bigint,
                            paused_by = :paused, matching =
                        """ + TicketMatchColumns.WRITTEN + " where id = :id and version = :version - 1"))
                .execute();
        if (changed == 0) {
            throw new OptimisticLockException("SLA policy " + policy.key());
        }
    }

    void remove(UUID id) {
        database.update("delete from sla_policy where id = :id").bind("id", id).execute();
    }

    @Override
    public boolean uses(BusinessCalendar calendar) {
        return database.query("select exists (select from sla_policy where calendar = :name)")
                .bind("name", calendar.name())
                .mapTo(boolean.class)
                .one();
    }

    private static Update bound(SlaPolicy policy, Update update) {
        return update.bindNamedArgumentFinder(Fields.of(policy))
                .bind("firstResponse", seconds(policy, Target.FIRST_RESPONSE))
                .bind("resolution", seconds(policy, Target.RESOLUTION))
                .bind("paused", policy.pausedBy().toArray(TicketStatus[]::new));
    }

    private static @Nullable Long seconds(SlaPolicy policy, Target target) {
        Duration promised = policy.promised().get(target);
        return promised == null ? null : promised.toSeconds();
    }

    private static SlaPolicy policy(RowView row) {
        Map<Target, Duration> promised = new EnumMap<>(Target.class);
        put(promised, Target.FIRST_RESPONSE, row.getColumn("first_response_seconds", Long.class));
        put(promised, Target.RESOLUTION, row.getColumn("resolution_seconds", Long.class));
        return new SlaPolicy(
                row.getColumn("id", UUID.class),
                row.getColumn("key", String.class),
                row.getColumn("version", Integer.class),
                row.getColumn("precedence", Integer.class),
                row.getRow(TicketMatch.class),
                row.getColumn("calendar", String.class),
                promised,
                statuses(row.getColumn("paused_by", String[].class)));
    }

    private static Set<TicketStatus> statuses(String[] names) {
        return Stream.of(names).map(TicketStatus::valueOf).collect(Collectors.toSet());
    }

    private static void put(Map<Target, Duration> promised, Target target, @Nullable Long seconds) {
        if (seconds != null) {
            promised.put(target, Duration.ofSeconds(seconds));
        }
    }
}
