package org.hotline.gateway.suppression;

import org.hotline.kit.problem.DomainException;

/** Why something about a suppressed address is refused. */
final class SuppressionProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private SuppressionProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound() {
        return new SuppressionProblem(404, "suppression-not-found", "nothing is suppressed to that address");
    }
}
