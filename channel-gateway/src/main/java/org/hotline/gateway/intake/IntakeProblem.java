package org.hotline.gateway.intake;

import org.hotline.kit.problem.DomainException;

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
        return new IntakeProblem(413, "too-large", "the message exceeds " + limit + " bytes")
                .field("body", "must not exceed " + limit + " bytes");
    }

    public static DomainException empty() {
        return new IntakeProblem(400, "invalid-request", "body must not be empty").field("body", "must not be empty");
    }

    public static DomainException invalid(String field, String rule) {
        return new IntakeProblem(400, "invalid-request", field + " " + rule).field(field, rule);
    }
}
