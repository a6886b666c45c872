package org.hotline.kit.http;

import org.hotline.kit.problem.DomainException;

/** What is wrong with a body while it is read. */
final class BodyProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    static final String TOO_MUCH_AT_ONCE = "too much is being sent at the same time";

    private BodyProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException tooMuchAtOnce() {
        return new BodyProblem(503, "temporarily-unavailable", TOO_MUCH_AT_ONCE);
    }
}
