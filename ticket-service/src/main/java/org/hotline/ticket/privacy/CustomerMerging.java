package org.hotline.ticket.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.ticket.CustomersMerged;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.customer.CustomerTable;

/** Puts two records of the same person together. */
@ApplicationScoped
@Transactional
public class CustomerMerging {

    private final CustomerTable customers;
    private final CustomerHistory tickets;
    private final Events events;
    private final Clock clock;

    CustomerMerging(CustomerTable customers, CustomerHistory tickets, Events events, Clock clock) {
        this.customers = customers;
        this.tickets = tickets;
        this.events = events;
        this.clock = clock;
    }

    /** The two are one person, who goes on as the second. */
    public Customer merge(UUID id, UUID into) {
        customers.hold(List.of(id, into));
        if (id.equals(into)) {
            throw PrivacyProblem.oneAndTheSame();
        }
        tickets.move(id, into);
        customers.merge(id, into);
        Instant now = clock.instant();
        events.publish(new CustomersMerged(Ids.next(), now, now, into, id));
        return customers.find(into).orElseThrow();
    }
}
