package org.hotline.ticket.finding;

import org.hotline.kit.problem.DomainException;

/** Why nothing can be found. */
public final class FindingProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private FindingProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    public static DomainException noEventOfThisStream() {
        return new FindingProblem(400, "invalid-request", "Last-Event-ID is no event of this stream")
                .field("Last-Event-ID", "must be the id of an event that this stream sent");
    }
}
