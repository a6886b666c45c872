package org.hotline.ticket.resolving;

import org.hotline.kit.problem.DomainException;

/** Why a ticket cannot be ended in a way. */
final class ResolvingProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private ResolvingProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException reasonNeedsResolution() {
        return new ResolvingProblem(422, "not-solved", "only a resolved ticket can be closed as solved")
                .field("reason", "must be ABANDONED for a ticket that is not resolved");
    }
}
