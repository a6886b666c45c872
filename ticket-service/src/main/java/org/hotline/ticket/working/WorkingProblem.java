package org.hotline.ticket.working;

import org.hotline.kit.problem.DomainException;

/** Why a ticket cannot be given to somebody. */
final class WorkingProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private WorkingProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException alreadyTaken(String number) {
        return new WorkingProblem(409, "already-taken", "another operator has " + number);
    }

    static DomainException notATransfer() {
        return new WorkingProblem(
                        422, "not-a-transfer", "another line of support is reached by an escalation, not by a transfer")
                .field("team", "must be a team on the ticket's level");
    }

    static DomainException nothingToAssign() {
        return new WorkingProblem(422, "nothing-to-assign", "name a team, an operator, or both")
                .field("team", "must be present when operator is not");
    }
}
