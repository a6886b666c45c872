package org.hotline.escalation.escalation;

import java.util.UUID;
import org.hotline.escalation.ticket.KnownTicketProblem;
import org.hotline.escalation.ticket.Level;
import org.hotline.event.TicketStatus;
import org.hotline.kit.problem.DomainException;

/** What can be wrong with an escalation. */
final class EscalationProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private EscalationProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new EscalationProblem(404, "escalation-not-found", "there is no escalation " + id);
    }

    static DomainException ticketNotFound(UUID id) {
        return KnownTicketProblem.notFound(id).field("ticketId", "must be the id of a ticket");
    }

    static DomainException ticketOver(TicketStatus status) {
        return new EscalationProblem(409, "ticket-not-open", "a ticket that is " + status + " is not escalated");
    }

    static DomainException alreadyOpen() {
        return new EscalationProblem(409, "escalation-already-open", "the ticket is escalated already");
    }

    static DomainException notHigher() {
        return new EscalationProblem(422, "escalation-target-invalid", "the ticket is on that level already")
                .field("toLevel", "must be above the ticket's level");
    }

    static DomainException noTeam(Level level) {
        return new EscalationProblem(422, "escalation-target-invalid", "no team is set for level " + level)
                .field("toTeam", "must be given for this level");
    }

    static DomainException notPossible(EscalationStatus status, String action) {
        return new EscalationProblem(
                409, "escalation-not-possible", "an escalation that is " + status + " cannot be " + action);
    }

    static DomainException notYours() {
        return new EscalationProblem(403, "escalation-not-yours", "the escalation waits for another team");
    }
}
