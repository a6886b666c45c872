package org.hotline.ticket.desk;

import java.util.List;
import java.util.UUID;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.Ticket;

/** A ticket with whoever it belongs to and the tickets that it has to do with. */
public record TicketFile(Ticket ticket, Customer customer, List<Link> links) {

    /** Another ticket that belongs to it; outgoing when this ticket is the one that came after. */
    public record Link(LinkKind kind, boolean outgoing, UUID ticket, String number) {}
}
