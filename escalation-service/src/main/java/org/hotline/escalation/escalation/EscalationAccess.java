package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
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

    Escalation get(UUID id, Caller caller) {
        return seen(escalations.findByIdOptional(id), id, scopeOf(caller));
    }

    /** For whoever it was sent to, held until the transaction ends, when the caller knows it as it is. */
    Escalation holdForReceiver(UUID id, Caller caller, LongConsumer basedOn) {
        EscalationScope scope = scopeOf(caller);
        Escalation escalation = seen(escalations.hold(id), id, scope);
        if (!scope.receives(escalation)) {
            throw EscalationProblem.notYours();
        }
        basedOn.accept(escalation.version());
        return escalation;
    }

    /** For whoever sent it, held until the transaction ends, when the caller knows it as it is. */
    Escalation holdForSender(UUID id, Caller caller, LongConsumer basedOn) {
        EscalationScope scope = scopeOf(caller);
        Escalation escalation = seen(escalations.hold(id), id, scope);
        if (!scope.canWithdraw(escalation)) {
            throw EscalationProblem.notYours();
        }
        basedOn.accept(escalation.version());
        return escalation;
    }

    private EscalationScope scopeOf(Caller caller) {
        return EscalationScope.of(caller, scopes.of(caller));
    }

    private static Escalation seen(Optional<Escalation> found, UUID id, EscalationScope scope) {
        return found.filter(scope::covers).orElseThrow(() -> EscalationProblem.notFound(id));
    }
}
