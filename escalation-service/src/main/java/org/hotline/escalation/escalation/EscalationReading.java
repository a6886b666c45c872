package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;
import org.jspecify.annotations.Nullable;

/** Shows escalations to those who may see them. */
@ApplicationScoped
@Transactional
public class EscalationReading {

    private final Escalations escalations;
    private final EscalationAccess access;
    private final Scopes scopes;

    EscalationReading(Escalations escalations, EscalationAccess access, Scopes scopes) {
        this.escalations = escalations;
        this.access = access;
        this.scopes = scopes;
    }

    public Escalation get(UUID id, Caller caller) {
        return access.get(id, caller);
    }

    /** Newest first. */
    public List<Escalation> list(EscalationFilter filter, Caller caller, @Nullable UUID before, int limit) {
        return escalations.search(filter, scopes.of(caller), before, limit);
    }
}
