package org.hotline.gateway.survey;

import org.hotline.kit.problem.DomainException;

/** Why an answer to a survey is refused. */
final class SurveyProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private SurveyProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    /** The same for links that never existed and for those that ended. */
    static DomainException notFound() {
        return new SurveyProblem(404, "survey-not-found", "there is no open survey under this link");
    }

    static DomainException tooManyAnswers() {
        return new SurveyProblem(429, "survey-answered-too-often", "this survey was answered too often");
    }
}
