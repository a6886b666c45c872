package org.hotline.ticket.privacy;

import org.hotline.kit.problem.DomainException;
import org.hotline.ticket.ticket.TicketProblem;

/** Why something cannot be done with the records of a person. */
final class PrivacyProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private PrivacyProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException oneAndTheSame() {
        return TicketProblem.cannotMerge(
                "a customer cannot be merged into the same customer", "must be another customer");
    }

    static DomainException erased() {
        return TicketProblem.cannotMerge(
                "a customer who was erased cannot be merged", "must be a customer who is kept, as the other one");
    }

    static DomainException mattersUnsolved() {
        return new PrivacyProblem(
                409, "matters-unsolved", "a customer is erased when all tickets are resolved or closed");
    }
}
