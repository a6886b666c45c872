package org.hotline.ticket.opening;

import org.hotline.kit.problem.DomainException;
import org.hotline.ticket.customer.Channel;

/** Why a ticket cannot be opened. */
public final class OpeningProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private OpeningProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException unreachable(String rule) {
        return new OpeningProblem(400, "invalid-request", "nobody can be reached at the customer's address")
                .field("customer.address", rule);
    }

    static DomainException unreachable(Channel channel) {
        return new OpeningProblem(422, "customer-unreachable", "the customer has no address for " + channel)
                .field("customerId", "must be a customer who can be reached on the channel");
    }

    public static DomainException oneCustomerNeeded() {
        return new OpeningProblem(400, "invalid-request", "a ticket needs either customer or customerId")
                .field("customer", "must be present when customerId is not, and only then");
    }
}
