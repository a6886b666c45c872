package org.hotline.ticket.customer.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.customer.Customer;
import org.jspecify.annotations.Nullable;

/** A customer as those see it who talk to them. */
public record CustomerView(UUID id, @Nullable String name, List<String> addresses, Instant createdAt) {

    public static CustomerView of(Customer customer) {
        return new CustomerView(customer.id(), customer.name(), customer.addresses(), customer.createdAt());
    }
}
