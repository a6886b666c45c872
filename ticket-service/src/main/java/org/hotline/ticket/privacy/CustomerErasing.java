package org.hotline.ticket.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.solved.CaseErased;
import org.hotline.event.ticket.CustomerErased;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.customer.CustomerTable;
import org.hotline.ticket.proposal.ExampleForgetter;

/** Erases persons. */
@ApplicationScoped
@Transactional
public class CustomerErasing {

    private final CustomerTable customers;
    private final CustomerHistory tickets;
    private final ExampleForgetter examples;
    private final Events events;
    private final Clock clock;

    CustomerErasing(
            CustomerTable customers, CustomerHistory tickets, ExampleForgetter examples, Events events, Clock clock) {
        this.customers = customers;
        this.tickets = tickets;
        this.examples = examples;
        this.events = events;
        this.clock = clock;
    }

    /** Leaves nothing that says who it was or what was said; that there were tickets, and what became of them, stays. */
    public void erase(UUID id) {
        customers.hold(List.of(id));
        List<String> addresses = customers.find(id).map(Customer::addresses).orElse(List.of());
        List<UUID> erased = tickets.erase(id, addresses);
        examples.forget(erased);
        customers.erase(id);
        Instant now = clock.instant();
        events.publish(new CustomerErased(Ids.next(), now, now, id));
        events.publish(erased.stream()
                .map(ticket -> new CaseErased(Ids.next(), now, now, ticket))
                .toList());
    }
}
