package org.hotline.ticket.desk.rest;

import org.hotline.kit.problem.DomainException;

/** A request that cannot mean anything. */
final class BadRequest extends DomainException {

    private static final long serialVersionUID = 1L;

    private BadRequest(String detail) {
        super(400, "invalid-request", detail);
    }

    static DomainException oneCustomerNeeded() {
        return new BadRequest("a ticket needs either customer or customerId")
                .field("customer", "must be present when customerId is not, and only then");
    }

    static DomainException noEventOfThisStream() {
        return new BadRequest("Last-Event-ID is no event of this stream")
                .field("Last-Event-ID", "must be the id of an event that this stream sent");
    }
}
