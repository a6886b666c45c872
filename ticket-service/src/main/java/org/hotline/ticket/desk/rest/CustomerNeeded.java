package org.hotline.ticket.desk.rest;

import org.hotline.kit.problem.DomainException;

/** A new ticket has to say whose matter it is, in one way. */
final class CustomerNeeded extends DomainException {

    private static final long serialVersionUID = 1L;

    private CustomerNeeded() {
        super(400, "invalid-request", "a ticket needs either customer or customerId");
    }

    static DomainException exactlyOnce() {
        return new CustomerNeeded().field("customer", "must be present when customerId is not, and only then");
    }
}
