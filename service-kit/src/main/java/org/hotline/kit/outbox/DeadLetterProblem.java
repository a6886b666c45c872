package org.hotline.kit.outbox;

import org.hotline.kit.problem.DomainException;

/** Why something cannot be done with a dead letter. */
final class DeadLetterProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private DeadLetterProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notWaiting() {
        return new DeadLetterProblem(404, "not-found", "no dead letter waits under this id");
    }
}
