package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hotline.escalation.ticket.KnownTicketTable;
import org.hotline.kit.security.Caller;

/** Hands out single escalations to those who may have them; for others they are not there. */
@ApplicationScoped
class EscalationAccess {

    private final Escalations escalations;
    private final KnownTicketTable tickets;

    EscalationAccess(Escalations escalations, KnownTicketTable tickets) {
        this.escalations = escalations;
        this.tickets = tickets;
    }

    Escalation seenBy(Caller caller, UUID id) {
        return seen(escalations.findByIdOptional(id), id, EscalationScope.of(caller));
    }

    /** For whoever it was sent to, held until the transaction ends. */
    Escalation heldForReceiver(Caller caller, UUID id) {
        EscalationScope scope = EscalationScope.of(caller);
        Escalation escalation = seen(escalations.hold(id), id, scope);
        if (!scope.receives(escalation)) {
            throw EscalationProblem.notYours();
        }
        return escalation;
    }

    /** For whoever sent it, held until the transaction ends. */
    Escalation heldForSender(Caller caller, UUID id) {
        EscalationScope scope = EscalationScope.of(caller);
        Escalation escalation = seen(escalations.hold(id), id, scope);
        if (!scope.canWithdraw(escalation)) {
            throw EscalationProblem.notYours();
        }
        return escalation;
    }

    private Escalation seen(Optional<Escalation> found, UUID id, EscalationScope scope) {
        return found.filter(escalation -> scope.covers(escalation) || isTicketSeen(escalation, scope))
                .orElseThrow(() -> EscalationProblem.notFound(id));
    }

    private boolean isTicketSeen(Escalation escalation, EscalationScope scope) {
        return tickets.find(escalation.ticketId())
                .filter(ticket -> ticket.isWithin(scope.scope()))
                .isPresent();
    }
}
