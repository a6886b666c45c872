package org.hotline.ticket.ticket;

import java.util.List;
import java.util.UUID;
import org.hotline.ticket.customer.Customer;

/** A ticket with whoever it belongs to and the tickets that it has to do with. */
public record TicketDetails(Ticket ticket, Customer customer, List<Link> links) {

    /** Another ticket that belongs to it; outgoing when this ticket is the one that came after. */
    public record Link(LinkKind kind, boolean outgoing, UUID ticket, String number) {}
}
