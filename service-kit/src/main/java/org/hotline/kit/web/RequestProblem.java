package org.hotline.kit.web;

import org.hotline.kit.problem.BusyProblem;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldProblem;

/** The request itself breaks a convention of the house. */
final class RequestProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private RequestProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException badCursor() {
        return FieldProblem.invalid(
                "after", "must be a cursor that this list returned as next", "after is no cursor of this list");
    }

    static DomainException versionMissing() {
        return new RequestProblem(428, "version-required", "send If-Match with the ETag that you read")
                .field("If-Match", "must be present");
    }

    static DomainException versionStale() {
        return new RequestProblem(412, "version-stale", "it changed since you read it; read it again")
                .field("If-Match", "must be the current ETag");
    }

    static DomainException keyTooLong() {
        return FieldProblem.invalid("Idempotency-Key", "must have 1 to 200 characters");
    }

    static DomainException keyReused() {
        return new RequestProblem(422, "idempotency-key-reused", "the key was used for another request")
                .field("Idempotency-Key", "must be new for a new request");
    }

    static DomainException tooManyStreams(int most) {
        return new RequestProblem(429, "too-many-requests", "you listen to " + most + " streams already");
    }

    static DomainException noMoreStreams() {
        return BusyProblem.of("too many listen at the same time");
    }
}
