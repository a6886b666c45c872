package org.hotline.escalation.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.security.Scope;
import org.jspecify.annotations.Nullable;

/** All escalations. */
@ApplicationScoped
class Escalations implements PanacheRepositoryBase<Escalation, UUID> {

    private static final List<EscalationStatus> OPEN = List.of(EscalationStatus.REQUESTED, EscalationStatus.ACCEPTED);

    /** Held until the transaction ends. */
    Optional<Escalation> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The open ones of the tickets, held until the transaction ends. */
    List<Escalation> holdOpen(Collection<UUID> ticketIds) {
        return find("ticketId in :tickets and status in :open order by id", Map.of("tickets", ticketIds, "open", OPEN))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of the tickets, held until the transaction ends. */
    List<Escalation> hold(Collection<UUID> ticketIds) {
        return find("ticketId in :tickets order by id", Map.of("tickets", ticketIds))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Newest first; those that lie within the scope: which its team sees. */
    List<Escalation> search(EscalationFilter filter, Scope scope, @Nullable UUID before, int limit) {
        Conditions conditions = new Conditions()
                .andIfGiven("e.ticketId = :ticket", "ticket", filter.ticket())
                .andIfGiven("e.status = :status", "status", filter.status())
                .andIfGiven("e.route.toTeam = :team", "team", filter.team())
                .andIfGiven("e.id < :before", "before", before);
        String seen = "select e from Escalation e";
        if (!scope.all()) {
            seen += " join e.teams mine";
            conditions.and("mine = :mine", "mine", scope.teamOrNone());
        }
        return find(seen + conditions.where() + " order by e.id desc", conditions.values())
                .page(0, limit)
                .list();
    }
}
