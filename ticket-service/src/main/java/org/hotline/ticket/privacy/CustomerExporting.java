package org.hotline.ticket.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.ticket.customer.CustomerProblem;
import org.hotline.ticket.customer.CustomerTable;

/** Hands out everything that is kept of a person. */
@ApplicationScoped
@Transactional
public class CustomerExporting {

    /** Bytes of memory for the largest part that there can be. */
    private static final long AT_A_TIME = 16L << 20;

    private final CustomerTable customers;
    private final CustomerHistory tickets;
    private final AnswersInFlight answers;

    CustomerExporting(CustomerTable customers, CustomerHistory tickets, AnswersInFlight answers) {
        this.answers = answers;
        this.customers = customers;
        this.tickets = tickets;
    }

    /** What was said is read while it is written down, a part at a time. */
    public CustomerExport export(UUID id) {
        answers.take(AT_A_TIME);
        return new CustomerExport(customers.find(id).orElseThrow(() -> CustomerProblem.notFound(id)), tickets.of(id));
    }
}
