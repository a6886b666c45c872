package org.hotline.escalation.escalation.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotline.escalation.escalation.Escalation;
import org.hotline.escalation.escalation.Escalations;
import org.hotline.escalation.escalation.Status;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/** Escalations as entities. */
@ApplicationScoped
class PanacheEscalations implements Escalations, PanacheRepositoryBase<Escalation, UUID> {

    private static final List<Status> OPEN = List.of(Status.REQUESTED, Status.ACCEPTED);

    @Override
    public Optional<Escalation> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Escalation> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Escalation> holdOpen(Collection<UUID> ticketIds) {
        return find("ticketId in ?1 and status in ?2 order by id", ticketIds, OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public void add(Escalation escalation) {
        persist(escalation);
    }

    @Override
    public List<Escalation> search(Filter filter, Caller caller, @Nullable UUID before, int limit) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        condition(conditions, values, "ticketId = :ticket", "ticket", filter.ticket());
        condition(conditions, values, "status = :status", "status", filter.status());
        condition(conditions, values, "route.toTeam = :team", "team", filter.team());
        condition(conditions, values, "id < :before", "before", before);
        if (!caller.hasAny(Roles.SUPERVISOR, Roles.ADMIN) && !(caller.has(Roles.TEAM_LEAD) && caller.team() == null)) {
            condition(
                    conditions,
                    values,
                    "(route.toTeam = :mine or route.fromTeam = :mine)",
                    "mine",
                    caller.team() == null ? "" : caller.team());
        }
        String where = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
        return find(where + "order by id desc", values).page(0, limit).list();
    }

    private static void condition(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
