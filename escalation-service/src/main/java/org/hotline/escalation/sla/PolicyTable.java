package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketMatch;
import org.hotline.escalation.ticket.TicketMatchColumns;
import org.hotline.event.TicketStatus;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** SLA policies as rows. */
@ApplicationScoped
class PolicyTable {

    private static final String SELECT = "select policy.*, match.* from sla_policy policy, " + TicketMatchColumns.READ;

    private final Database database;

    PolicyTable(Database database) {
        this.database = database;
    }

    /** All that are in force. */
    List<SlaPolicy> all() {
        return database.query(SELECT + "order by key")
                .mapTo(Row.class)
                .map(Row::policy)
                .list();
    }

    /** Those that count by the calendar. */
    List<SlaPolicy> by(String calendar) {
        return database.query(SELECT + "where calendar = :calendar order by key")
                .bind("calendar", calendar)
                .mapTo(Row.class)
                .map(Row::policy)
                .list();
    }

    int count() {
        return database.query("select count(*) from sla_policy")
                .mapTo(int.class)
                .one();
    }

    List<SlaPolicy> list(String after, int limit) {
        return database.query(SELECT + "where key collate \"C\" > :after order by key collate \"C\" limit :limit")
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(Row.class)
                .map(Row::policy)
                .list();
    }

    Optional<SlaPolicy> find(UUID id) {
        return database.query(SELECT + "where id = :id")
                .bind("id", id)
                .mapTo(Row.class)
                .map(Row::policy)
                .findOne();
    }

    /** Held until the transaction ends. */
    Optional<SlaPolicy> hold(UUID id) {
        return database.query(SELECT + "where id = :id for update of policy")
                .bind("id", id)
                .mapTo(Row.class)
                .map(Row::policy)
                .findOne();
    }

    /** Adds it, and answers false when the key is taken. */
    boolean add(SlaPolicy policy) {
        return bound(policy, database.update("""
                                insert into sla_policy (id, key, version, precedence, calendar, first_response_seconds,
                                    next_response_seconds, resolution_seconds, paused_by, matching)
                                values (:id, :key, :version, :precedence, :calendar, :firstResponse::bigint,
                                    :nextResponse::bigint, :resolution::bigint, :paused,
                                    """ + TicketMatchColumns.WRITTEN + ") on conflict (key) do nothing"))
                        .execute()
                == 1;
    }

    /** Writes one that is held. */
    void save(SlaPolicy policy) {
        bound(policy, database.update("""
                        update sla_policy set version = :version, precedence = :precedence, calendar = :calendar,
                            first_response_seconds = :firstResponse::bigint,
                            next_response_seconds = :nextResponse::bigint, resolution_seconds = :resolution::bigint,
                            paused_by = :paused, matching =
                        """ + TicketMatchColumns.WRITTEN + " where id = :id"))
                .execute();
    }

    /** Answers false when there was none. */
    boolean remove(UUID id) {
        return database.update("delete from sla_policy where id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** Whether any counts by the calendar. */
    boolean anyBy(String calendar) {
        return database.query("select exists (select from sla_policy where calendar = :name)")
                .bind("name", calendar)
                .mapTo(boolean.class)
                .one();
    }

    private static Update bound(SlaPolicy policy, Update update) {
        return update.bindNamedArgumentFinder(Fields.of(policy))
                .bind("firstResponse", seconds(policy, Target.FIRST_RESPONSE))
                .bind("nextResponse", seconds(policy, Target.NEXT_RESPONSE))
                .bind("resolution", seconds(policy, Target.RESOLUTION))
                .bind("paused", policy.pausedBy().toArray(TicketStatus[]::new));
    }

    private static @Nullable Long seconds(SlaPolicy policy, Target target) {
        Duration promised = policy.promised().get(target);
        return promised == null ? null : promised.toSeconds();
    }

    /** A policy as it is stored. */
    private record Row(
            UUID id,
            String key,
            int version,
            int precedence,
            TicketMatch match,
            String calendar,
            @Nullable Long firstResponseSeconds,
            @Nullable Long nextResponseSeconds,
            @Nullable Long resolutionSeconds,
            Set<TicketStatus> pausedBy) {

        SlaPolicy policy() {
            Map<Target, Duration> promised = new EnumMap<>(Target.class);
            put(promised, Target.FIRST_RESPONSE, firstResponseSeconds);
            put(promised, Target.NEXT_RESPONSE, nextResponseSeconds);
            put(promised, Target.RESOLUTION, resolutionSeconds);
            return new SlaPolicy(id, key, version, precedence, match, calendar, promised, pausedBy);
        }

        private static void put(Map<Target, Duration> promised, Target target, @Nullable Long seconds) {
            if (seconds != null) {
                promised.put(target, Duration.ofSeconds(seconds));
            }
        }
    }
}
