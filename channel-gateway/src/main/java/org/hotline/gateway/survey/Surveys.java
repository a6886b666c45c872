package org.hotline.gateway.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The surveys there are. */
@ApplicationScoped
class Surveys implements PanacheRepositoryBase<Survey, UUID> {

    /** The ids of those that there are. */
    List<UUID> known(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select id from Survey where id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Held until the transaction ends. */
    Optional<Survey> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Survey> behind(LinkToken link) {
        return find("tokenHash", link.hash()).firstResultOptional();
    }

    /** The same, held until the transaction ends. */
    Optional<Survey> holdBehind(LinkToken link) {
        return find("tokenHash", link.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Leaves no comment of those about the tickets, and ends them. */
    void erase(Collection<UUID> tickets, Instant now) {
        update(
                "update versioned Survey set comment = null, expiresAt = least(expiresAt, :now) where ticketId in :tickets",
                Map.of("tickets", tickets, "now", now));
    }
}
