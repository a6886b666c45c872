package org.hotline.escalation.sla.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.escalation.sla.Policies;
import org.hotline.escalation.sla.SlaPolicy;
import org.hotline.escalation.sla.Target;
import org.hotline.escalation.ticket.TicketMatch;
import org.hotline.event.TicketStatus;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.jspecify.annotations.Nullable;

/** SLA policies as rows. */
@ApplicationScoped
class PolicyTable implements Policies {

    private static final String COLUMNS =
            "id, key, version, precedence, matching, calendar, first_response_seconds, resolution_seconds, paused_by";

    private final Sql sql;
    private final ObjectMapper json;

    PolicyTable(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public List<SlaPolicy> all() {
        return sql.query("select " + COLUMNS + " from sla_policy order by key", this::policy);
    }

    @Override
    public Optional<SlaPolicy> find(UUID id) {
        return sql.one("select " + COLUMNS + " from sla_policy where id = ?", this::policy, id);
    }

    @Override
    public boolean add(SlaPolicy policy) {
        return sql.update(
                        "insert into sla_policy (" + COLUMNS
                                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing",
                        policy.id(),
                        policy.key(),
                        policy.version(),
                        policy.precedence(),
                        document(policy.match()),
                        policy.calendar(),
                        seconds(policy, Target.FIRST_RESPONSE),
                        seconds(policy, Target.RESOLUTION),
                        names(policy.pausedBy()))
                == 1;
    }

    @Override
    public void replace(SlaPolicy policy) {
        int changed = sql.update(
                """
                update sla_policy set version = ?, precedence = ?, matching = ?, calendar = ?,
                    first_response_seconds = ?, resolution_seconds = ?, paused_by = ?
                where id = ? and version = ?""",
                policy.version(),
                policy.precedence(),
                document(policy.match()),
                policy.calendar(),
                seconds(policy, Target.FIRST_RESPONSE),
                seconds(policy, Target.RESOLUTION),
                names(policy.pausedBy()),
                policy.id(),
                policy.version() - 1);
        if (changed == 0) {
            throw new OptimisticLockException("SLA policy " + policy.key());
        }
    }

    @Override
    public void remove(UUID id) {
        sql.update("delete from sla_policy where id = ?", id);
    }

    private static String[] names(Set<TicketStatus> statuses) {
        return statuses.stream().map(TicketStatus::name).toArray(String[]::new);
    }

    private static Set<TicketStatus> statuses(Collection<String> names) {
        return names.stream().map(TicketStatus::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable Long seconds(SlaPolicy policy, Target target) {
        Duration promised = policy.promised().get(target);
        return promised == null ? null : promised.toSeconds();
    }

    private Object document(TicketMatch match) {
        try {
            return Sql.json(json.writeValueAsString(match));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private SlaPolicy policy(Row row) {
        Map<Target, Duration> promised = new EnumMap<>(Target.class);
        put(promised, Target.FIRST_RESPONSE, row.numberOrNull("first_response_seconds"));
        put(promised, Target.RESOLUTION, row.numberOrNull("resolution_seconds"));
        try {
            return new SlaPolicy(
                    row.uuid("id"),
                    row.text("key"),
                    row.integer("version"),
                    row.integer("precedence"),
                    json.readValue(row.text("matching"), TicketMatch.class),
                    row.text("calendar"),
                    promised,
                    statuses(row.texts("paused_by")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(Map<Target, Duration> promised, Target target, @Nullable Long seconds) {
        if (seconds != null) {
            promised.put(target, Duration.ofSeconds(seconds));
        }
    }
}
