package org.hotline.ticket.customer;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why something cannot be done with a customer. */
public final class CustomerProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private CustomerProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    public static DomainException notFound(UUID id) {
        return new CustomerProblem(404, "customer-not-found", "there is no customer " + id);
    }

    public static DomainException unknown(UUID id) {
        return new CustomerProblem(422, "unknown-customer", "there is no customer " + id)
                .field("customerId", "must name a customer");
    }

    /** There is no address for what needs one: a ticket, or a channel. */
    public static DomainException unreachable(String where) {
        return new CustomerProblem(422, "customer-unreachable", "the customer left no address for " + where);
    }
}
