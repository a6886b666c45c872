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
import org.hotline.kit.security.Caller;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.customer.CustomerTable;
import org.hotline.ticket.team.TeamProblem;
import org.hotline.ticket.ticket.TicketAccess;

/** Puts two records of the same person together. */
@ApplicationScoped
@Transactional
public class CustomerMerging {

    private final CustomerTable customers;
    private final CustomerHistory tickets;
    private final TicketAccess access;
    private final Events events;
    private final Clock clock;

    CustomerMerging(CustomerTable customers, CustomerHistory tickets, TicketAccess access, Events events, Clock clock) {
        this.customers = customers;
        this.tickets = tickets;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The two are one person, who goes on as the second; for those who may see all tickets of both. Whoever was erased is nobody:
     * what is said by the same person is erased wherever it is heard.
     */
    public Customer merge(UUID id, UUID into, Caller caller) {
        customers.hold(List.of(id, into));
        if (id.equals(into)) {
            throw PrivacyProblem.oneAndTheSame();
        }
        if (!access.seesAllOf(id, caller) || !access.seesAllOf(into, caller)) {
            throw TeamProblem.notYourTeam();
        }
        if (customers.isAnyErased(List.of(id, into))) {
            throw PrivacyProblem.erased();
        }
        tickets.move(id, into);
        customers.merge(id, into);
        Instant now = clock.instant();
        events.publish(new CustomersMerged(Ids.next(), now, now, into, id));
        return customers.find(into).orElseThrow();
    }
}
