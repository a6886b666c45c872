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
import org.hotline.gateway.access.LinkToken;

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

    /** The last about a conversation that still takes an answer, held until the transaction ends. */
    Optional<Survey> holdLastOf(UUID conversation, Instant now) {
        return find(
                        "conversationId = :conversation and expiresAt > :now order by askedAt desc",
                        Map.of("conversation", conversation, "now", now))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those about the tickets, held until the transaction ends. */
    List<Survey> hold(Collection<UUID> tickets) {
        return find("ticketId in :tickets order by id", Map.of("tickets", tickets))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
