package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scope;
import org.jspecify.annotations.Nullable;

/** Shows escalations to those who may see them. */
@ApplicationScoped
@Transactional
public class EscalationReading {

    private final Escalations escalations;
    private final EscalationAccess access;

    EscalationReading(Escalations escalations, EscalationAccess access) {
        this.escalations = escalations;
        this.access = access;
    }

    public Escalation get(UUID id, Caller caller) {
        return access.get(caller, id);
    }

    /** Newest first. */
    public List<Escalation> search(EscalationFilter filter, Caller caller, @Nullable UUID before, int limit) {
        return escalations.search(filter, Scope.of(caller), before, limit);
    }
}
