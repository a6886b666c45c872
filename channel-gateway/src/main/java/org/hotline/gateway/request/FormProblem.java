package org.hotline.gateway.request;

import org.hotline.kit.problem.DomainException;

/** Why a request is not shown. */
final class FormProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private FormProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    /** The same for links that never existed and for those of which nothing is kept. */
    static DomainException notFound() {
        return new FormProblem(404, "request-not-found", "there is no request under this link");
    }
}
