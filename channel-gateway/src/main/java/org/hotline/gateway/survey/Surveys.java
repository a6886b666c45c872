package org.hotline.gateway.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The surveys there are. */
@ApplicationScoped
class Surveys implements PanacheRepositoryBase<Survey, UUID> {

    /** For whoever changes it. */
    Optional<Survey> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Survey> behind(LinkToken link) {
        return find("tokenHash", link.hash()).firstResultOptional();
    }

    /** The same for whoever changes it. */
    Optional<Survey> lockedBehind(LinkToken link) {
        return find("tokenHash", link.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
