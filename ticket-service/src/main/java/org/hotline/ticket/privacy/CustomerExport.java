package org.hotline.ticket.privacy;

import org.hotline.ticket.customer.Customer;

/** Everything that is kept of a person; what is of tickets is read while somebody goes through it. */
public record CustomerExport(Customer customer, Iterable<Correspondence> tickets) {}
