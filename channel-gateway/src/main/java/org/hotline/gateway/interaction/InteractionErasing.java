package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Erases what is kept of persons, some at a time: as often as it begins again, it goes on where it was. */
@ApplicationScoped
@Transactional
public class InteractionErasing {

    private static final int TICKETS_AT_A_TIME = 20;

    private final TicketCustomerTable customers;
    private final InteractionEraser interactions;
    private final Instance<ErasureFollower> followers;

    InteractionErasing(
            TicketCustomerTable customers, InteractionEraser interactions, Instance<ErasureFollower> followers) {
        this.customers = customers;
        this.interactions = interactions;
        this.followers = followers;
    }

    /** Erases some of what is to be erased; answers whether there may be more. */
    public boolean eraseSome() {
        Optional<UUID> customer = customers.claimErased();
        customer.ifPresent(this::erase);
        return customer.isPresent();
    }

    private void erase(UUID customer) {
        List<UUID> person = customers.samePerson(customer);
        List<UUID> tickets = customers.tickets(person, TICKETS_AT_A_TIME);
        List<UUID> talks = customers.conversations(tickets);
        List<UUID> said = interactions.find(tickets, talks, person);
        if (tickets.isEmpty() && said.isEmpty()) {
            customers.close(customer);
            return;
        }
        List<UUID> silent = interactions.erase(said, tickets, talks);
        followers.forEach(follower -> follower.erase(tickets, said, silent));
        customers.remove(tickets);
    }
}
