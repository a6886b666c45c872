package org.hotline.ticket.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks customers up, for whoever talks to them. */
@ApplicationScoped
@Transactional
public class CustomerFinding {

    private final CustomerTable customers;

    CustomerFinding(CustomerTable customers) {
        this.customers = customers;
    }

    public Customer get(UUID id) {
        return customers.find(id).orElseThrow(() -> CustomerProblem.notFound(id));
    }

    /** Customers whose names or addresses start with a text, or all, after one of them in the order of their ids. */
    public List<Customer> list(@Nullable String text, UUID after, int limit) {
        return text == null || text.isBlank()
                ? customers.list(after, limit)
                : customers.startingWith(text.strip(), after, limit);
    }
}
