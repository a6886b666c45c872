package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;

/** Hands out single escalations to those who may have them; for others they are not there. */
@ApplicationScoped
class EscalationAccess {

    private final Escalations escalations;
    private final Scopes scopes;

    EscalationAccess(Escalations escalations, Scopes scopes) {
        this.escalations = escalations;
        this.scopes = scopes;
    }

    Escalation get(Caller caller, UUID id) {
        return seen(escalations.findByIdOptional(id), id, scopeOf(caller));
    }

    /** For whoever it was sent to, held until the transaction ends. */
    Escalation holdForReceiver(Caller caller, UUID id) {
        EscalationScope scope = scopeOf(caller);
        Escalation escalation = seen(escalations.hold(id), id, scope);
        if (!scope.receives(escalation)) {
            throw EscalationProblem.notYours();
        }
        return escalation;
    }

    /** For whoever sent it, held until the transaction ends. */
    Escalation holdForSender(Caller caller, UUID id) {
        EscalationScope scope = scopeOf(caller);
        Escalation escalation = seen(escalations.hold(id), id, scope);
        if (!scope.canWithdraw(escalation)) {
            throw EscalationProblem.notYours();
        }
        return escalation;
    }

    private EscalationScope scopeOf(Caller caller) {
        return EscalationScope.of(caller, scopes.of(caller));
    }

    private static Escalation seen(Optional<Escalation> found, UUID id, EscalationScope scope) {
        return found.filter(scope::covers).orElseThrow(() -> EscalationProblem.notFound(id));
    }
}
