package org.hotline.ticket.privacy;

import java.util.List;
import org.hotline.ticket.customer.Customer;

/** Everything that is kept of a person. */
public record CustomerExport(Customer customer, List<Correspondence> tickets) {}
