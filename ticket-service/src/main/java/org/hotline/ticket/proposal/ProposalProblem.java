package org.hotline.ticket.proposal;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why nothing can be made of a proposal. */
final class ProposalProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private ProposalProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    /** Whatever there was before: nobody decides on what he is not shown. */
    static DomainException notFound(UUID id) {
        return new ProposalProblem(404, "proposal-not-found", "you are not proposed " + id + " for this ticket");
    }

    static DomainException judged(ProposalOutcome outcome) {
        return new ProposalProblem(409, "proposal-judged", "somebody has judged the proposal already: " + outcome);
    }
}
