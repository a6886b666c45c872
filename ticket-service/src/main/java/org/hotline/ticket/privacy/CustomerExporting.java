package org.hotline.ticket.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hotline.ticket.customer.CustomerProblem;
import org.hotline.ticket.customer.CustomerTable;

/** Hands out everything that is kept of a person. */
@ApplicationScoped
@Transactional
public class CustomerExporting {

    private final CustomerTable customers;
    private final CustomerHistory tickets;

    CustomerExporting(CustomerTable customers, CustomerHistory tickets) {
        this.customers = customers;
        this.tickets = tickets;
    }

    public CustomerExport export(UUID id) {
        return new CustomerExport(customers.find(id).orElseThrow(() -> CustomerProblem.notFound(id)), tickets.of(id));
    }
}
