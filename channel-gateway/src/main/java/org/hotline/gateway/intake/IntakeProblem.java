package org.hotline.gateway.intake;

import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldProblem;

/** Why the intake refuses. */
public final class IntakeProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private IntakeProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    public static DomainException overloaded() {
        return new IntakeProblem(503, "intake-overloaded", "too much is waiting to be stored; try again in a moment");
    }

    public static DomainException tooLarge(long limit) {
        return FieldProblem.tooLarge(
                "body", "must not exceed " + limit + " bytes", "the message exceeds " + limit + " bytes");
    }
}
