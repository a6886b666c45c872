package org.hotline.ticket.opening;

import org.hotline.kit.problem.DomainException;
import org.hotline.ticket.customer.Channel;

/** Why a ticket cannot be opened. */
final class OpeningProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private OpeningProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException unreachable(Channel channel) {
        return new OpeningProblem(422, "customer-unreachable", "the customer has no address for " + channel)
                .field("customerId", "must be a customer who can be reached on the channel");
    }
}
