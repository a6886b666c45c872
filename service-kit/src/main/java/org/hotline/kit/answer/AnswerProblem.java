package org.hotline.kit.answer;

import org.hotline.kit.problem.DomainException;

/** Why there is no answer now. */
final class AnswerProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private AnswerProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException tooMuchAtOnce() {
        return new AnswerProblem(503, "temporarily-unavailable", "too much is being fetched at the same time");
    }
}
