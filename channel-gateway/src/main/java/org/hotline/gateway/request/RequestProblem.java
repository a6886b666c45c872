package org.hotline.gateway.request;

import org.hotline.kit.problem.DomainException;

/** Why a request is not shown. */
final class RequestProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private RequestProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    /** The same for links that never existed and for those of which nothing is kept. */
    static DomainException notFound() {
        return new RequestProblem(404, "request-not-found", "there is no request under this link");
    }
}
